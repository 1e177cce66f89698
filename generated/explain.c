/* Generated from spec/checks.yaml, spec/fields.yaml, spec/frames.yaml, spec/hpack/representations.yaml, spec/limits.yaml, spec/machines/connection.yaml, spec/machines/header_block.yaml, spec/machines/message.yaml, spec/machines/settings_sync.yaml, spec/machines/stream.yaml, spec/refusals.yaml and spec/settings.yaml. Do not edit: change those files and run `make generate`. */
#include "explain.h"

#include <stddef.h>

/* One text after the other, each with its end mark; character arrays leave no gaps, so an offset is a sum of the sizes before. */
static const struct {
    char text_0[1];
    char text_1[15];
    char text_16[79];
    char text_95[33];
    char text_128[86];
    char text_214[33];
    char text_247[33];
    char text_280[33];
    char text_313[36];
    char text_349[33];
    char text_382[15];
    char text_397[88];
    char text_485[33];
    char text_518[12];
    char text_530[11];
    char text_541[33];
    char text_574[33];
    char text_607[25];
    char text_632[33];
    char text_665[33];
    char text_698[31];
    char text_729[69];
    char text_798[33];
    char text_831[31];
    char text_862[33];
    char text_895[81];
    char text_976[33];
    char text_1009[21];
    char text_1030[33];
    char text_1063[46];
    char text_1109[33];
    char text_1142[12];
    char text_1154[30];
    char text_1184[33];
    char text_1217[33];
    char text_1250[33];
    char text_1283[58];
    char text_1341[34];
    char text_1375[10];
    char text_1385[22];
    char text_1407[34];
    char text_1441[12];
    char text_1453[13];
    char text_1466[34];
    char text_1500[12];
    char text_1512[18];
    char text_1530[34];
    char text_1564[15];
    char text_1579[42];
    char text_1621[34];
    char text_1655[12];
    char text_1667[17];
    char text_1684[34];
    char text_1718[33];
    char text_1751[99];
    char text_1850[34];
    char text_1884[15];
    char text_1899[77];
    char text_1976[34];
    char text_2010[31];
    char text_2041[52];
    char text_2093[34];
    char text_2127[22];
    char text_2149[34];
    char text_2183[34];
    char text_2217[38];
    char text_2255[34];
    char text_2289[34];
    char text_2323[34];
    char text_2357[15];
    char text_2372[96];
    char text_2468[34];
    char text_2502[15];
    char text_2517[26];
    char text_2543[34];
    char text_2577[15];
    char text_2592[58];
    char text_2650[34];
    char text_2684[34];
    char text_2718[15];
    char text_2733[64];
    char text_2797[34];
    char text_2831[15];
    char text_2846[74];
    char text_2920[34];
    char text_2954[34];
    char text_2988[34];
    char text_3022[35];
    char text_3057[88];
    char text_3145[34];
    char text_3179[14];
    char text_3193[30];
    char text_3223[34];
    char text_3257[34];
    char text_3291[58];
    char text_3349[34];
    char text_3383[34];
    char text_3417[17];
    char text_3434[64];
    char text_3498[34];
    char text_3532[34];
    char text_3566[15];
    char text_3581[76];
    char text_3657[34];
    char text_3691[34];
    char text_3725[11];
    char text_3736[15];
    char text_3751[21];
    char text_3772[16];
    char text_3788[22];
    char text_3810[5];
    char text_3815[12];
    char text_3827[16];
    char text_3843[12];
    char text_3855[5];
    char text_3860[13];
    char text_3873[17];
    char text_3890[11];
    char text_3901[10];
    char text_3911[13];
    char text_3924[17];
    char text_3941[14];
    char text_3955[16];
    char text_3971[14];
    char text_3985[18];
    char text_4003[18];
    char text_4021[19];
    char text_4040[10];
    char text_4050[14];
    char text_4064[12];
    char text_4076[19];
    char text_4095[19];
    char text_4114[18];
    char text_4132[13];
    char text_4145[16];
    char text_4161[11];
    char text_4172[12];
    char text_4184[22];
    char text_4206[22];
    char text_4228[12];
    char text_4240[48];
    char text_4288[35];
    char text_4323[31];
    char text_4354[77];
    char text_4431[35];
    char text_4466[16];
    char text_4482[95];
    char text_4577[35];
    char text_4612[16];
    char text_4628[62];
    char text_4690[35];
    char text_4725[13];
    char text_4738[17];
    char text_4755[35];
    char text_4790[16];
    char text_4806[65];
    char text_4871[35];
    char text_4906[48];
    char text_4954[75];
    char text_5029[35];
    char text_5064[64];
    char text_5128[78];
    char text_5206[35];
    char text_5241[13];
    char text_5254[8];
    char text_5262[7];
    char text_5269[11];
    char text_5280[11];
    char text_5291[22];
    char text_5313[28];
    char text_5341[11];
    char text_5352[15];
    char text_5367[63];
    char text_5430[30];
    char text_5460[30];
    char text_5490[48];
    char text_5538[30];
    char text_5568[56];
    char text_5624[30];
    char text_5654[12];
    char text_5666[25];
    char text_5691[30];
    char text_5721[30];
    char text_5751[12];
    char text_5763[23];
    char text_5786[30];
    char text_5816[44];
    char text_5860[30];
    char text_5890[39];
    char text_5929[30];
    char text_5959[25];
    char text_5984[30];
    char text_6014[12];
    char text_6026[16];
    char text_6042[30];
    char text_6072[57];
    char text_6129[30];
    char text_6159[30];
    char text_6189[30];
    char text_6219[54];
    char text_6273[30];
    char text_6303[30];
    char text_6333[30];
    char text_6363[30];
    char text_6393[30];
    char text_6423[90];
    char text_6513[30];
    char text_6543[39];
    char text_6582[30];
    char text_6612[30];
    char text_6642[30];
    char text_6672[26];
    char text_6698[30];
    char text_6728[12];
    char text_6740[21];
    char text_6761[30];
    char text_6791[30];
    char text_6821[33];
    char text_6854[30];
    char text_6884[15];
    char text_6899[89];
    char text_6988[30];
    char text_7018[30];
    char text_7048[30];
    char text_7078[30];
    char text_7108[61];
    char text_7169[30];
    char text_7199[30];
    char text_7229[30];
    char text_7259[30];
    char text_7289[30];
    char text_7319[30];
    char text_7349[30];
    char text_7379[30];
    char text_7409[30];
    char text_7439[30];
    char text_7469[30];
    char text_7499[30];
    char text_7529[62];
    char text_7591[30];
    char text_7621[30];
    char text_7651[30];
    char text_7681[15];
    char text_7696[101];
    char text_7797[30];
    char text_7827[31];
    char text_7858[31];
    char text_7889[31];
    char text_7920[31];
    char text_7951[31];
    char text_7982[31];
    char text_8013[31];
    char text_8044[31];
    char text_8075[31];
    char text_8106[31];
    char text_8137[31];
    char text_8168[23];
    char text_8191[31];
    char text_8222[54];
    char text_8276[31];
    char text_8307[29];
    char text_8336[31];
    char text_8367[31];
    char text_8398[31];
    char text_8429[46];
    char text_8475[31];
    char text_8506[31];
    char text_8537[32];
    char text_8569[31];
    char text_8600[31];
    char text_8631[31];
    char text_8662[8];
    char text_8670[8];
    char text_8678[14];
    char text_8692[8];
    char text_8700[7];
    char text_8707[5];
    char text_8712[7];
    char text_8719[19];
    char text_8738[23];
    char text_8761[13];
    char text_8774[17];
    char text_8791[12];
    char text_8803[14];
    char text_8817[13];
    char text_8830[19];
    char text_8849[23];
    char text_8872[13];
    char text_8885[17];
    char text_8902[12];
    char text_8914[10];
    char text_8924[14];
    char text_8938[13];
    char text_8951[15];
    char text_8966[15];
    char text_8981[14];
    char text_8995[29];
    char text_9024[36];
    char text_9060[30];
    char text_9090[63];
    char text_9153[36];
    char text_9189[36];
    char text_9225[36];
    char text_9261[36];
    char text_9297[36];
    char text_9333[14];
    char text_9347[7];
    char text_9354[13];
    char text_9367[14];
    char text_9381[29];
    char text_9410[15];
    char text_9425[75];
    char text_9500[29];
    char text_9529[15];
    char text_9544[71];
    char text_9615[29];
    char text_9644[31];
    char text_9675[111];
    char text_9786[29];
    char text_9815[29];
    char text_9844[29];
    char text_9873[33];
    char text_9906[155];
    char text_10061[29];
    char text_10090[29];
    char text_10119[29];
    char text_10148[44];
    char text_10192[29];
    char text_10221[23];
    char text_10244[29];
    char text_10273[15];
    char text_10288[29];
    char text_10317[29];
    char text_10346[15];
    char text_10361[98];
    char text_10459[29];
    char text_10488[29];
    char text_10517[23];
    char text_10540[29];
    char text_10569[35];
    char text_10604[67];
    char text_10671[29];
    char text_10700[15];
    char text_10715[90];
    char text_10805[29];
    char text_10834[29];
    char text_10863[12];
    char text_10875[18];
    char text_10893[29];
    char text_10922[15];
    char text_10937[46];
    char text_10983[29];
    char text_11012[29];
    char text_11041[17];
    char text_11058[37];
    char text_11095[30];
    char text_11125[30];
    char text_11155[108];
    char text_11263[30];
    char text_11293[30];
    char text_11323[30];
    char text_11353[17];
    char text_11370[30];
    char text_11400[33];
    char text_11433[30];
    char text_11463[30];
    char text_11493[46];
    char text_11539[30];
    char text_11569[64];
    char text_11633[30];
    char text_11663[26];
    char text_11689[30];
    char text_11719[47];
    char text_11766[30];
    char text_11796[15];
    char text_11811[122];
    char text_11933[30];
    char text_11963[30];
    char text_11993[15];
    char text_12008[69];
    char text_12077[30];
    char text_12107[146];
    char text_12253[30];
    char text_12283[30];
    char text_12313[30];
    char text_12343[35];
    char text_12378[180];
    char text_12558[30];
    char text_12588[30];
    char text_12618[30];
    char text_12648[30];
    char text_12678[15];
    char text_12693[81];
    char text_12774[30];
    char text_12804[30];
    char text_12834[30];
    char text_12864[30];
    char text_12894[30];
    char text_12924[30];
    char text_12954[42];
    char text_12996[30];
    char text_13026[30];
    char text_13056[15];
    char text_13071[114];
    char text_13185[30];
    char text_13215[30];
    char text_13245[15];
    char text_13260[70];
    char text_13330[30];
    char text_13360[30];
    char text_13390[30];
    char text_13420[30];
    char text_13450[15];
    char text_13465[85];
    char text_13550[30];
    char text_13580[30];
    char text_13610[30];
    char text_13640[30];
    char text_13670[30];
    char text_13700[28];
    char text_13728[30];
    char text_13758[30];
    char text_13788[28];
    char text_13816[30];
    char text_13846[28];
    char text_13874[106];
    char text_13980[30];
    char text_14010[28];
    char text_14038[72];
    char text_14110[30];
    char text_14140[30];
    char text_14170[28];
    char text_14198[90];
    char text_14288[30];
    char text_14318[28];
    char text_14346[30];
    char text_14376[44];
    char text_14420[30];
    char text_14450[30];
    char text_14480[15];
    char text_14495[111];
    char text_14606[30];
    char text_14636[30];
    char text_14666[17];
    char text_14683[104];
    char text_14787[30];
    char text_14817[30];
    char text_14847[30];
    char text_14877[30];
    char text_14907[30];
    char text_14937[30];
    char text_14967[30];
    char text_14997[17];
    char text_15014[91];
    char text_15105[30];
    char text_15135[30];
    char text_15165[30];
    char text_15195[39];
    char text_15234[30];
    char text_15264[30];
    char text_15294[33];
    char text_15327[208];
    char text_15535[30];
    char text_15565[49];
    char text_15614[181];
    char text_15795[30];
    char text_15825[30];
    char text_15855[30];
    char text_15885[156];
    char text_16041[30];
    char text_16071[190];
    char text_16261[30];
    char text_16291[30];
    char text_16321[30];
    char text_16351[30];
    char text_16381[67];
    char text_16448[30];
    char text_16478[30];
    char text_16508[30];
    char text_16538[45];
    char text_16583[30];
    char text_16613[28];
    char text_16641[77];
    char text_16718[30];
    char text_16748[30];
    char text_16778[30];
    char text_16808[15];
    char text_16823[49];
    char text_16872[30];
    char text_16902[30];
    char text_16932[30];
    char text_16962[29];
    char text_16991[30];
    char text_17021[33];
    char text_17054[98];
    char text_17152[30];
    char text_17182[15];
    char text_17197[59];
    char text_17256[30];
    char text_17286[30];
    char text_17316[15];
    char text_17331[30];
    char text_17361[30];
    char text_17391[30];
    char text_17421[30];
    char text_17451[135];
    char text_17586[30];
    char text_17616[30];
    char text_17646[30];
    char text_17676[30];
    char text_17706[30];
    char text_17736[15];
    char text_17751[84];
    char text_17835[30];
    char text_17865[31];
    char text_17896[58];
    char text_17954[30];
    char text_17984[17];
    char text_18001[100];
    char text_18101[30];
    char text_18131[30];
    char text_18161[7];
    char text_18168[11];
    char text_18179[12];
    char text_18191[15];
    char text_18206[16];
    char text_18222[18];
    char text_18240[19];
    char text_18259[13];
    char text_18272[14];
    char text_18286[17];
    char text_18303[19];
    char text_18322[14];
    char text_18336[21];
    char text_18357[16];
    char text_18373[13];
    char text_18386[16];
    char text_18402[18];
    char text_18420[14];
    char text_18434[19];
    char text_18453[16];
    char text_18469[17];
    char text_18486[14];
    char text_18500[32];
    char text_18532[135];
    char text_18667[20];
    char text_18687[34];
    char text_18721[125];
    char text_18846[20];
    char text_18866[33];
    char text_18899[64];
    char text_18963[20];
    char text_18983[97];
    char text_19080[20];
    char text_19100[56];
    char text_19156[20];
    char text_19176[117];
    char text_19293[20];
    char text_19313[30];
    char text_19343[80];
    char text_19423[21];
    char text_19444[132];
    char text_19576[21];
    char text_19597[79];
    char text_19676[21];
    char text_19697[34];
    char text_19731[125];
    char text_19856[21];
    char text_19877[35];
    char text_19912[76];
    char text_19988[21];
    char text_20009[33];
    char text_20042[62];
    char text_20104[21];
    char text_20125[30];
    char text_20155[77];
    char text_20232[21];
    char text_20253[95];
    char text_20348[21];
    char text_20369[25];
    char text_20394[117];
    char text_20511[21];
    char text_20532[29];
    char text_20561[66];
    char text_20627[21];
    char text_20648[156];
    char text_20804[21];
    char text_20825[32];
    char text_20857[77];
    char text_20934[21];
    char text_20955[29];
    char text_20984[85];
    char text_21069[21];
    char text_21090[17];
    char text_21107[71];
    char text_21178[22];
    char text_21200[35];
    char text_21235[80];
    char text_21315[22];
    char text_21337[17];
    char text_21354[78];
    char text_21432[22];
    char text_21454[35];
    char text_21489[85];
    char text_21574[22];
    char text_21596[13];
    char text_21609[35];
    char text_21644[22];
    char text_21666[13];
    char text_21679[54];
    char text_21733[22];
    char text_21755[15];
    char text_21770[81];
    char text_21851[22];
    char text_21873[31];
    char text_21904[78];
    char text_21982[22];
    char text_22004[30];
    char text_22034[22];
    char text_22056[21];
    char text_22077[35];
    char text_22112[63];
    char text_22175[21];
    char text_22196[35];
    char text_22231[38];
    char text_22269[21];
    char text_22290[17];
    char text_22307[46];
    char text_22353[21];
    char text_22374[17];
    char text_22391[40];
    char text_22431[21];
    char text_22452[17];
    char text_22469[52];
    char text_22521[21];
    char text_22542[32];
    char text_22574[54];
    char text_22628[21];
    char text_22649[15];
    char text_22664[28];
    char text_22692[21];
    char text_22713[31];
    char text_22744[33];
    char text_22777[21];
    char text_22798[31];
    char text_22829[49];
    char text_22878[21];
    char text_22899[31];
    char text_22930[66];
    char text_22996[21];
    char text_23017[31];
    char text_23048[38];
    char text_23086[21];
    char text_23107[35];
    char text_23142[38];
    char text_23180[21];
    char text_23201[35];
    char text_23236[25];
    char text_23261[21];
    char text_23282[35];
    char text_23317[47];
    char text_23364[21];
    char text_23385[17];
    char text_23402[23];
    char text_23425[21];
    char text_23446[28];
    char text_23474[21];
    char text_23495[75];
    char text_23570[21];
    char text_23591[35];
    char text_23626[64];
    char text_23690[21];
    char text_23711[17];
    char text_23728[72];
    char text_23800[21];
    char text_23821[33];
    char text_23854[23];
    char text_23877[21];
    char text_23898[30];
    char text_23928[43];
    char text_23971[21];
    char text_23992[30];
    char text_24022[43];
    char text_24065[21];
    char text_24086[17];
    char text_24103[41];
    char text_24144[21];
    char text_24165[30];
    char text_24195[16];
    char text_24211[21];
    char text_24232[30];
    char text_24262[45];
    char text_24307[21];
    char text_24328[28];
    char text_24356[40];
    char text_24396[21];
    char text_24417[13];
    char text_24430[25];
    char text_24455[21];
    char text_24476[26];
    char text_24502[60];
    char text_24562[21];
    char text_24583[29];
    char text_24612[21];
    char text_24633[33];
    char text_24666[54];
    char text_24720[21];
    char text_24741[30];
    char text_24771[50];
    char text_24821[21];
    char text_24842[26];
    char text_24868[21];
    char text_24889[32];
    char text_24921[50];
    char text_24971[21];
    char text_24992[33];
    char text_25025[46];
    char text_25071[21];
    char text_25092[15];
    char text_25107[34];
    char text_25141[21];
    char text_25162[33];
    char text_25195[175];
    char text_25370[20];
    char text_25390[15];
    char text_25405[58];
    char text_25463[20];
    char text_25483[51];
    char text_25534[20];
    char text_25554[15];
    char text_25569[88];
    char text_25657[20];
    char text_25677[15];
    char text_25692[61];
    char text_25753[20];
    char text_25773[31];
    char text_25804[53];
    char text_25857[20];
    char text_25877[15];
    char text_25892[91];
    char text_25983[20];
    char text_26003[14];
    char text_26017[65];
    char text_26082[20];
    char text_26102[15];
    char text_26117[62];
    char text_26179[20];
    char text_26199[20];
    char text_26219[15];
    char text_26234[64];
    char text_26298[20];
    char text_26318[15];
    char text_26333[79];
    char text_26412[20];
    char text_26432[15];
    char text_26447[62];
    char text_26509[21];
    char text_26530[15];
    char text_26545[94];
    char text_26639[21];
    char text_26660[15];
    char text_26675[85];
    char text_26760[21];
    char text_26781[15];
    char text_26796[66];
    char text_26862[21];
    char text_26883[71];
    char text_26954[21];
    char text_26975[15];
    char text_26990[96];
    char text_27086[21];
    char text_27107[21];
    char text_27128[15];
    char text_27143[58];
    char text_27201[21];
    char text_27222[15];
    char text_27237[73];
    char text_27310[21];
    char text_27331[15];
    char text_27346[60];
    char text_27406[21];
    char text_27427[31];
    char text_27458[60];
    char text_27518[21];
    char text_27539[15];
    char text_27554[82];
    char text_27636[21];
    char text_27657[33];
    char text_27690[181];
    char text_27871[21];
    char text_27892[16];
    char text_27908[66];
    char text_27974[21];
    char text_27995[17];
    char text_28012[53];
    char text_28065[19];
    char text_28084[28];
    char text_28112[51];
    char text_28163[19];
    char text_28182[48];
    char text_28230[19];
    char text_28249[17];
    char text_28266[64];
    char text_28330[19];
    char text_28349[80];
    char text_28429[19];
    char text_28448[33];
    char text_28481[74];
    char text_28555[20];
    char text_28575[30];
    char text_28605[50];
    char text_28655[20];
    char text_28675[29];
    char text_28704[66];
    char text_28770[20];
    char text_28790[31];
    char text_28821[41];
    char text_28862[20];
    char text_28882[21];
    char text_28903[20];
    char text_28923[27];
    char text_28950[46];
    char text_28996[20];
    char text_29016[39];
    char text_29055[20];
    char text_29075[15];
    char text_29090[118];
    char text_29208[21];
    char text_29229[51];
    char text_29280[21];
    char text_29301[13];
    char text_29314[49];
    char text_29363[21];
    char text_29384[16];
    char text_29400[60];
    char text_29460[21];
    char text_29481[15];
    char text_29496[71];
    char text_29567[21];
    char text_29588[14];
    char text_29602[56];
    char text_29658[22];
    char text_29680[78];
    char text_29758[22];
    char text_29780[81];
    char text_29861[22];
    char text_29883[77];
    char text_29960[22];
    char text_29982[60];
    char text_30042[22];
    char text_30064[17];
    char text_30081[76];
    char text_30157[22];
    char text_30179[15];
    char text_30194[55];
    char text_30249[22];
    char text_30271[15];
    char text_30286[71];
    char text_30357[22];
    char text_30379[15];
    char text_30394[28];
    char text_30422[22];
    char text_30444[12];
    char text_30456[56];
    char text_30512[22];
    char text_30534[15];
    char text_30549[43];
    char text_30592[22];
    char text_30614[17];
    char text_30631[36];
    char text_30667[22];
    char text_30689[69];
    char text_30758[22];
    char text_30780[14];
    char text_30794[72];
    char text_30866[22];
    char text_30888[74];
    char text_30962[22];
    char text_30984[15];
    char text_30999[53];
    char text_31052[22];
    char text_31074[43];
    char text_31117[22];
    char text_31139[12];
    char text_31151[33];
    char text_31184[22];
    char text_31206[17];
    char text_31223[38];
    char text_31261[22];
    char text_31283[15];
    char text_31298[49];
    char text_31347[35];
    char text_31382[17];
    char text_31399[49];
    char text_31448[35];
    char text_31483[15];
    char text_31498[62];
    char text_31560[35];
    char text_31595[15];
    char text_31610[49];
    char text_31659[35];
    char text_31694[15];
    char text_31709[57];
    char text_31766[35];
    char text_31801[15];
    char text_31816[70];
    char text_31886[35];
    char text_31921[15];
    char text_31936[45];
    char text_31981[35];
    char text_32016[15];
    char text_32031[58];
    char text_32089[35];
    char text_32124[15];
    char text_32139[54];
    char text_32193[35];
    char text_32228[17];
    char text_32245[102];
    char text_32347[35];
    char text_32382[12];
    char text_32394[85];
    char text_32479[35];
    char text_32514[25];
    char text_32539[19];
    char text_32558[22];
    char text_32580[13];
    char text_32593[15];
    char text_32608[20];
    char text_32628[17];
    char text_32645[21];
    char text_32666[20];
    char text_32686[23];
    char text_32709[23];
    char text_32732[23];
    char text_32755[26];
    char text_32781[28];
    char text_32809[19];
    char text_32828[23];
    char text_32851[14];
    char text_32865[20];
    char text_32885[23];
    char text_32908[27];
    char text_32935[26];
    char text_32961[35];
    char text_32996[30];
    char text_33026[39];
    char text_33065[40];
    char text_33105[37];
    char text_33142[38];
    char text_33180[17];
    char text_33197[18];
    char text_33215[19];
    char text_33234[17];
    char text_33251[26];
    char text_33277[9];
    char text_33286[22];
    char text_33308[21];
    char text_33329[22];
    char text_33351[25];
    char text_33376[22];
    char text_33398[25];
    char text_33423[21];
    char text_33444[21];
    char text_33465[26];
    char text_33491[20];
    char text_33511[20];
    char text_33531[18];
    char text_33549[16];
    char text_33565[23];
    char text_33588[22];
    char text_33610[24];
    char text_33634[18];
    char text_33652[19];
    char text_33671[20];
    char text_33691[20];
    char text_33711[17];
    char text_33728[22];
    char text_33750[27];
    char text_33777[31];
    char text_33808[19];
    char text_33827[28];
    char text_33855[30];
    char text_33885[30];
    char text_33915[22];
    char text_33937[23];
    char text_33960[16];
    char text_33976[21];
    char text_33997[18];
    char text_34015[19];
    char text_34034[24];
    char text_34058[21];
    char text_34079[22];
    char text_34101[30];
    char text_34131[25];
    char text_34156[22];
    char text_34178[27];
    char text_34205[24];
    char text_34229[25];
    char text_34254[22];
    char text_34276[21];
    char text_34297[29];
    char text_34326[26];
    char text_34352[27];
    char text_34379[33];
    char text_34412[21];
    char text_34433[18];
    char text_34451[23];
    char text_34474[20];
    char text_34494[27];
    char text_34521[35];
    char text_34556[29];
    char text_34585[16];
    char text_34601[12];
    char text_34613[25];
    char text_34638[20];
    char text_34658[20];
    char text_34678[18];
    char text_34696[22];
    char text_34718[17];
    char text_34735[21];
    char text_34756[10];
    char text_34766[17];
    char text_34783[9];
    char text_34792[15];
    char text_34807[11];
    char text_34818[15];
    char text_34833[17];
    char text_34850[11];
    char text_34861[15];
    char text_34876[18];
    char text_34894[15];
    char text_34909[12];
    char text_34921[16];
    char text_34937[18];
    char text_34955[18];
    char text_34973[21];
    char text_34994[19];
    char text_35013[17];
    char text_35030[20];
    char text_35050[18];
    char text_35068[20];
    char text_35088[23];
    char text_35111[16];
    char text_35127[18];
    char text_35145[18];
    char text_35163[20];
    char text_35183[21];
    char text_35204[17];
    char text_35221[18];
    char text_35239[14];
    char text_35253[18];
    char text_35271[29];
    char text_35300[27];
    char text_35327[16];
    char text_35343[24];
    char text_35367[24];
    char text_35391[26];
    char text_35417[24];
    char text_35441[3];
    char text_35444[7];
    char text_35451[8];
    char text_35459[13];
    char text_35472[11];
    char text_35483[7];
    char text_35490[6];
} texts = {
    "",
    "rfc9113-3.4-04",
    "A preface that is not what it must be ends the connection with PROTOCOL_ERROR.",
    "spec/machines/connection.yaml:74",
    "the client speaks HTTP/1.x: a request line stands where the connection preface should",
    "spec/machines/connection.yaml:75",
    "a client reads no preface octets",
    "spec/machines/connection.yaml:76",
    "no frame is read before the preface",
    "spec/machines/connection.yaml:77",
    "rfc9113-3.4-01",
    "The client's 24 octets of preface are followed by a SETTINGS frame, which may be empty.",
    "spec/machines/connection.yaml:79",
    "rfc9113 6.8",
    "see GOAWAY",
    "spec/machines/connection.yaml:80",
    "spec/machines/connection.yaml:82",
    "the preface is read once",
    "spec/machines/connection.yaml:85",
    "spec/machines/connection.yaml:86",
    "rfc9113-3.4-02, rfc9113-3.4-04",
    "The first frame of a server is a SETTINGS frame, which may be empty.",
    "spec/machines/connection.yaml:89",
    "rfc9113-3.4-01, rfc9113-3.4-04",
    "spec/machines/connection.yaml:90",
    "the server speaks HTTP/1.x: a status line stands where its SETTINGS frame should",
    "spec/machines/connection.yaml:91",
    "the preface has come",
    "spec/machines/connection.yaml:92",
    "raised only after HEADERS or GOAWAY was taken",
    "spec/machines/connection.yaml:93",
    "rfc9113 3.4",
    "see HTTP/2 Connection Preface",
    "spec/machines/connection.yaml:95",
    "spec/machines/connection.yaml:96",
    "spec/machines/connection.yaml:98",
    "raised only in place of the preface or of the first frame",
    "spec/machines/connection.yaml:101",
    "rfc9113 6",
    "see Frame Definitions",
    "spec/machines/connection.yaml:102",
    "rfc9113 6.3",
    "see PRIORITY",
    "spec/machines/connection.yaml:103",
    "rfc9113 6.9",
    "see WINDOW_UPDATE",
    "spec/machines/connection.yaml:104",
    "rfc9113-6.7-05",
    "A PING that is an answer is not answered.",
    "spec/machines/connection.yaml:105",
    "rfc9113 6.6",
    "see PUSH_PROMISE",
    "spec/machines/connection.yaml:106",
    "rfc9113-6.5.2-02, rfc9113-6.6-09",
    "PUSH_PROMISE after the acknowledgement of ENABLE_PUSH = 0 ends the connection with PROTOCOL_ERROR.",
    "spec/machines/connection.yaml:107",
    "rfc9113-8.4-07",
    "PUSH_PROMISE from a client ends the server's connection with PROTOCOL_ERROR.",
    "spec/machines/connection.yaml:108",
    "rfc9113-4.1-02, rfc9113-5.5-02",
    "A frame of unknown type is ignored and thrown away.",
    "spec/machines/connection.yaml:109",
    "no GOAWAY came before",
    "spec/machines/connection.yaml:111",
    "spec/machines/connection.yaml:113",
    "no GOAWAY of ours names a last stream",
    "spec/machines/connection.yaml:114",
    "spec/machines/connection.yaml:115",
    "spec/machines/connection.yaml:117",
    "rfc9113-6.8-09",
    "Frames beyond the last stream identifier still count for HPACK state and the connection window.",
    "spec/machines/connection.yaml:118",
    "rfc9113-6.8-05",
    "GOAWAY may be sent again.",
    "spec/machines/connection.yaml:120",
    "rfc9113-6.8-06",
    "The last stream identifier of a later GOAWAY never grows.",
    "spec/machines/connection.yaml:121",
    "spec/machines/connection.yaml:123",
    "rfc9113-6.8-03",
    "Who received GOAWAY and is done sends its own before it closes.",
    "spec/machines/connection.yaml:124",
    "rfc9113-6.8-01",
    "After the peer's GOAWAY no further streams are opened on this connection.",
    "spec/machines/connection.yaml:125",
    "spec/machines/connection.yaml:127",
    "spec/machines/connection.yaml:130",
    "rfc9113-5.4.1-01, rfc9113-5.4.1-02",
    "A connection error is announced with GOAWAY naming the last stream taken from the peer.",
    "spec/machines/connection.yaml:131",
    "rfc9113 5.4.1",
    "see Connection Error Handling",
    "spec/machines/connection.yaml:132",
    "spec/machines/connection.yaml:134",
    "a connection that we are closing opens no further streams",
    "spec/machines/connection.yaml:136",
    "spec/machines/connection.yaml:137",
    "rfc9113-5.4.1-02",
    "The transport is closed after the GOAWAY of a connection error.",
    "spec/machines/connection.yaml:140",
    "spec/machines/connection.yaml:141",
    "rfc9113-5.4-02",
    "One connection error is reported, unless another follows a graceful GOAWAY.",
    "spec/machines/connection.yaml:142",
    "spec/machines/connection.yaml:143",
    "connection",
    "expect_preface",
    "expect_preface_going",
    "expect_settings",
    "expect_settings_going",
    "open",
    "goaway_sent",
    "goaway_received",
    "goaway_both",
    "dead",
    "recv PREFACE",
    "recv BAD_PREFACE",
    "recv HTTP1",
    "recv DATA",
    "recv HEADERS",
    "recv LATE_STREAM",
    "recv PRIORITY",
    "recv RST_STREAM",
    "recv SETTINGS",
    "recv SETTINGS_ACK",
    "recv PUSH_PROMISE",
    "recv PUSH_DISABLED",
    "recv PING",
    "recv PING_ACK",
    "recv GOAWAY",
    "recv GOAWAY_RAISED",
    "recv WINDOW_UPDATE",
    "recv CONTINUATION",
    "recv UNKNOWN",
    "send NEW_STREAM",
    "send FRAME",
    "send GOAWAY",
    "send CONNECTION_ERROR",
    "note TRANSPORT_CLOSED",
    "rfc9113 4.3",
    "see Field Section Compression and Decompression",
    "spec/machines/header_block.yaml:22",
    "rfc9113-6.2-03, rfc9113-6.6-04",
    "HEADERS without END_HEADERS is continued on the same stream by CONTINUATION.",
    "spec/machines/header_block.yaml:23",
    "rfc9113-6.10-06",
    "CONTINUATION with no unfinished field block before it ends the connection with PROTOCOL_ERROR.",
    "spec/machines/header_block.yaml:24",
    "rfc9113-6.10-01",
    "CONTINUATION without END_HEADERS is followed by CONTINUATION.",
    "spec/machines/header_block.yaml:26",
    "rfc9113 6.10",
    "see CONTINUATION",
    "spec/machines/header_block.yaml:27",
    "rfc9113-6.10-02",
    "CONTINUATION came on another stream than that of the field block",
    "spec/machines/header_block.yaml:28",
    "rfc9113-6.10-02, rfc9113-6.2-04, rfc9113-6.6-05",
    "another field block began inside one that its CONTINUATION has to complete",
    "spec/machines/header_block.yaml:29",
    "rfc9113-6.10-02, rfc9113-6.2-04, rfc9113-6.6-05, rfc9113-5.5-03",
    "another frame came inside a field block that its CONTINUATION has to complete",
    "spec/machines/header_block.yaml:30",
    "header_block",
    "between",
    "inside",
    "recv WHOLE",
    "recv BEGIN",
    "recv CONTINUATION_END",
    "recv CONTINUATION_ELSEWHERE",
    "recv OTHER",
    "rfc9113-8.1-01",
    "Any number of interim responses may come before the final one.",
    "spec/machines/message.yaml:51",
    "rfc9113 8.1, rfc9113-8.1.1-03",
    "an informational response does not end a stream",
    "spec/machines/message.yaml:52",
    "a request with :status is malformed before it gets here",
    "spec/machines/message.yaml:53",
    "rfc9113 8.1",
    "see HTTP Message Framing",
    "spec/machines/message.yaml:54",
    "spec/machines/message.yaml:55",
    "rfc9113 8.5",
    "see The CONNECT Method",
    "spec/machines/message.yaml:56",
    "our response decides whether it is a tunnel",
    "spec/machines/message.yaml:57",
    "content came before the header section",
    "spec/machines/message.yaml:58",
    "HEADERS opens the stream",
    "spec/machines/message.yaml:59",
    "rfc9113 8.4",
    "see Server Push",
    "spec/machines/message.yaml:60",
    "the connection machine refuses every promise of a client",
    "spec/machines/message.yaml:61",
    "spec/machines/message.yaml:62",
    "spec/machines/message.yaml:63",
    "a request with :status is refused before it gets here",
    "spec/machines/message.yaml:64",
    "spec/machines/message.yaml:65",
    "spec/machines/message.yaml:66",
    "spec/machines/message.yaml:67",
    "rfc9113-8.5-02, rfc9110 9.3.6",
    "the 2xx response may be on its way, and CONNECT has no content that trailers could follow",
    "spec/machines/message.yaml:68",
    "content comes after the header section",
    "spec/machines/message.yaml:69",
    "spec/machines/message.yaml:70",
    "spec/machines/message.yaml:71",
    "a client makes no promise",
    "spec/machines/message.yaml:72",
    "rfc9113 5.5",
    "see Extending HTTP/2",
    "spec/machines/message.yaml:73",
    "spec/machines/message.yaml:74",
    "a tunnel needs the request first",
    "spec/machines/message.yaml:75",
    "rfc9113-8.1-05",
    "A later HEADERS without END_STREAM makes the message malformed, interim responses aside.",
    "spec/machines/message.yaml:78",
    "spec/machines/message.yaml:79",
    "spec/machines/message.yaml:80",
    "spec/machines/message.yaml:81",
    "a section after the header section is classified as trailers",
    "spec/machines/message.yaml:82",
    "spec/machines/message.yaml:83",
    "spec/machines/message.yaml:84",
    "spec/machines/message.yaml:85",
    "spec/machines/message.yaml:86",
    "spec/machines/message.yaml:87",
    "spec/machines/message.yaml:88",
    "spec/machines/message.yaml:89",
    "spec/machines/message.yaml:90",
    "spec/machines/message.yaml:91",
    "spec/machines/message.yaml:92",
    "spec/machines/message.yaml:93",
    "a CONNECT request that we sent is a tunnel from its beginning",
    "spec/machines/message.yaml:94",
    "spec/machines/message.yaml:97",
    "spec/machines/message.yaml:98",
    "rfc9113-8.5-02",
    "In a tunnel only DATA, RST_STREAM, WINDOW_UPDATE and PRIORITY pass; other frames are a stream error.",
    "spec/machines/message.yaml:99",
    "spec/machines/message.yaml:100",
    "spec/machines/message.yaml:101",
    "spec/machines/message.yaml:102",
    "spec/machines/message.yaml:103",
    "spec/machines/message.yaml:104",
    "spec/machines/message.yaml:105",
    "spec/machines/message.yaml:106",
    "spec/machines/message.yaml:107",
    "spec/machines/message.yaml:108",
    "spec/machines/message.yaml:109",
    "spec/machines/message.yaml:110",
    "both ways turn at once",
    "spec/machines/message.yaml:111",
    "the stream machine lets nothing pass after END_STREAM",
    "spec/machines/message.yaml:114",
    "it is no part of the message",
    "spec/machines/message.yaml:115",
    "spec/machines/message.yaml:116",
    "spec/machines/message.yaml:117",
    "the stream machine lets nothing pass that way",
    "spec/machines/message.yaml:120",
    "spec/machines/message.yaml:121",
    "a server's own message is there",
    "spec/machines/message.yaml:122",
    "spec/machines/message.yaml:123",
    "spec/machines/message.yaml:124",
    "message",
    "waiting",
    "informational",
    "content",
    "tunnel",
    "done",
    "absent",
    "recv INFORMATIONAL",
    "recv INFORMATIONAL_END",
    "recv SECTION",
    "recv SECTION_END",
    "recv TUNNEL",
    "recv DATA_END",
    "recv PROMISE",
    "send INFORMATIONAL",
    "send INFORMATIONAL_END",
    "send SECTION",
    "send SECTION_END",
    "send TUNNEL",
    "send DATA",
    "send DATA_END",
    "send PROMISE",
    "send EXTENSION",
    "note TUNNELLED",
    "rfc9113 6.5.3",
    "see Settings Synchronization",
    "spec/machines/settings_sync.yaml:26",
    "rfc9113 5.4.1, rfc9113-5.4-06",
    "an acknowledgement of nothing shows a peer that has lost count",
    "spec/machines/settings_sync.yaml:27",
    "spec/machines/settings_sync.yaml:29",
    "spec/machines/settings_sync.yaml:30",
    "spec/machines/settings_sync.yaml:32",
    "spec/machines/settings_sync.yaml:33",
    "settings_sync",
    "synced",
    "waiting_more",
    "send SETTINGS",
    "spec/machines/stream.yaml:75",
    "rfc9113-5.1-01",
    "content came on an idle stream; a stream error would send RST_STREAM there",
    "spec/machines/stream.yaml:78",
    "rfc9113-6.4-06",
    "RST_STREAM for an idle stream ends the connection with PROTOCOL_ERROR.",
    "spec/machines/stream.yaml:79",
    "rfc9113-5.1-01, rfc9113-6.6-11",
    "On an idle stream only HEADERS and PRIORITY may arrive; anything else ends the connection with PROTOCOL_ERROR.",
    "spec/machines/stream.yaml:80",
    "spec/machines/stream.yaml:81",
    "spec/machines/stream.yaml:82",
    "rfc9113-6.3-02, rfc9113-5.4.1-03",
    "PRIORITY of another length than 5 is a stream error FRAME_SIZE_ERROR; raised to a connection error: a stream error would send RST_STREAM on an idle stream",
    "spec/machines/stream.yaml:83",
    "an idle stream has no window",
    "spec/machines/stream.yaml:84",
    "raised only after HEADERS or DATA was taken",
    "spec/machines/stream.yaml:85",
    "HEADERS opens a stream",
    "spec/machines/stream.yaml:86",
    "rfc9113-6.4-05",
    "An idle stream is not reset.",
    "spec/machines/stream.yaml:87",
    "rfc9113-6.6-10",
    "A promise needs an open or half-closed (remote) stream to stand on and an idle stream to promise.",
    "spec/machines/stream.yaml:88",
    "spec/machines/stream.yaml:89",
    "there is no stream yet",
    "spec/machines/stream.yaml:91",
    "rfc9113-5.1.1-01, rfc9113-5.1.1-03",
    "Clients open streams with odd identifiers, servers with even ones.",
    "spec/machines/stream.yaml:94",
    "rfc9113-6.6-13",
    "A promise of an identifier that cannot come next ends the connection with PROTOCOL_ERROR.",
    "spec/machines/stream.yaml:95",
    "spec/machines/stream.yaml:96",
    "rfc9113 5.1",
    "see Stream States",
    "spec/machines/stream.yaml:97",
    "rfc9113-5.1-02",
    "a server opens a stream by promising it first",
    "spec/machines/stream.yaml:98",
    "spec/machines/stream.yaml:99",
    "rfc9113-8.4.1-05",
    "A client does not send PUSH_PROMISE.",
    "spec/machines/stream.yaml:100",
    "spec/machines/stream.yaml:103",
    "HEADERS on an idle stream that only the server could open ends the client's connection with PROTOCOL_ERROR.",
    "spec/machines/stream.yaml:104",
    "spec/machines/stream.yaml:105",
    "spec/machines/stream.yaml:106",
    "rfc9113-5.1.1-01",
    "spec/machines/stream.yaml:107",
    "rfc9113-6.6-13, rfc9113-5.1.1-02",
    "spec/machines/stream.yaml:110",
    "spec/machines/stream.yaml:111",
    "the library promises the next identifier only",
    "spec/machines/stream.yaml:114",
    "the client takes no promise above the last stream that it names",
    "spec/machines/stream.yaml:117",
    "a client promises nothing",
    "spec/machines/stream.yaml:118",
    "there is nothing to answer before the response",
    "spec/machines/stream.yaml:119",
    "rfc9113-5.1-05",
    "On a stream that we promised, anything but RST_STREAM, PRIORITY or WINDOW_UPDATE ends the connection with PROTOCOL_ERROR.",
    "spec/machines/stream.yaml:120",
    "spec/machines/stream.yaml:121",
    "rfc9113-5.1-04",
    "On a stream that we promised, PRIORITY and WINDOW_UPDATE may arrive.",
    "spec/machines/stream.yaml:122",
    "PRIORITY of another length than 5 is a stream error FRAME_SIZE_ERROR; raised to a connection error: the peer could make us reset our own promises",
    "spec/machines/stream.yaml:123",
    "spec/machines/stream.yaml:124",
    "spec/machines/stream.yaml:125",
    "rfc9113-6.9.1-04, rfc9113-5.4.1-03",
    "WINDOW_UPDATE that lifts a window beyond 2^31-1 ends the stream or the connection, whose window it was; raised to a connection error: the peer could make us reset our own promises",
    "spec/machines/stream.yaml:126",
    "spec/machines/stream.yaml:127",
    "spec/machines/stream.yaml:128",
    "spec/machines/stream.yaml:129",
    "rfc9113-5.1-03",
    "On a stream that we promised, only HEADERS, RST_STREAM and PRIORITY may be sent.",
    "spec/machines/stream.yaml:130",
    "there is no content to credit",
    "spec/machines/stream.yaml:131",
    "spec/machines/stream.yaml:132",
    "spec/machines/stream.yaml:133",
    "spec/machines/stream.yaml:134",
    "a GOAWAY speaks of the receiver's streams",
    "spec/machines/stream.yaml:137",
    "spec/machines/stream.yaml:138",
    "rfc9113-5.1-07",
    "On a stream promised to us, anything but HEADERS, RST_STREAM or PRIORITY ends the connection with PROTOCOL_ERROR.",
    "spec/machines/stream.yaml:139",
    "spec/machines/stream.yaml:140",
    "rfc9113-6.3-02",
    "PRIORITY of another length than 5 is a stream error FRAME_SIZE_ERROR.",
    "spec/machines/stream.yaml:141",
    "spec/machines/stream.yaml:142",
    "spec/machines/stream.yaml:143",
    "spec/machines/stream.yaml:144",
    "rfc9113-5.1-06",
    "On a stream promised to us, only RST_STREAM, WINDOW_UPDATE and PRIORITY may be sent.",
    "spec/machines/stream.yaml:145",
    "spec/machines/stream.yaml:146",
    "spec/machines/stream.yaml:147",
    "spec/machines/stream.yaml:148",
    "spec/machines/stream.yaml:149",
    "rfc9113 5.1, rfc9113-6.9-04",
    "spec/machines/stream.yaml:152",
    "spec/machines/stream.yaml:153",
    "rfc9113 5.1, rfc9113-6.4-01",
    "spec/machines/stream.yaml:154",
    "rfc9113 5.5, rfc9113-5.5-02",
    "5.1 lists the frames of RFC 9113 alone; what does not know an extension ignores its frames in every state",
    "spec/machines/stream.yaml:156",
    "rfc9113 6.8, rfc9113-8.7-01",
    "requests above the last stream that the server names were not processed",
    "spec/machines/stream.yaml:158",
    "spec/machines/stream.yaml:159",
    "rfc9113 6.8, rfc9113-8.7-03",
    "the server ignores what we still send on it, but its response shows that it was processed",
    "spec/machines/stream.yaml:160",
    "a client answers no promise",
    "spec/machines/stream.yaml:161",
    "the message machine decides what may follow",
    "spec/machines/stream.yaml:164",
    "spec/machines/stream.yaml:165",
    "rfc9113-6.6-11",
    "PUSH_PROMISE on a stream that is neither open nor half-closed (local) ends the connection with PROTOCOL_ERROR.",
    "spec/machines/stream.yaml:166",
    "spec/machines/stream.yaml:167",
    "rfc9113-6.9.1-04",
    "WINDOW_UPDATE that lifts a window beyond 2^31-1 ends the stream or the connection, whose window it was.",
    "spec/machines/stream.yaml:168",
    "rfc9113 5.1, rfc9113-5.4.2-01",
    "spec/machines/stream.yaml:169",
    "spec/machines/stream.yaml:170",
    "spec/machines/stream.yaml:173",
    "spec/machines/stream.yaml:174",
    "spec/machines/stream.yaml:175",
    "rfc9113-8.4.1-06",
    "A promise stands on a client's stream that is open or half-closed (remote) for the server.",
    "spec/machines/stream.yaml:176",
    "spec/machines/stream.yaml:177",
    "spec/machines/stream.yaml:180",
    "nothing of ours follows our END_STREAM",
    "spec/machines/stream.yaml:181",
    "spec/machines/stream.yaml:182",
    "rfc9113-5.1-08, rfc9113-5.4.1-03",
    "After its END_STREAM the peer may send only WINDOW_UPDATE, PRIORITY and RST_STREAM; more is a stream error STREAM_CLOSED; raised to a connection error: the peer could make us reset streams whose work goes on",
    "spec/machines/stream.yaml:185",
    "rfc9113-6.1-06, rfc9113-5.1-08, rfc9113-5.4.1-03",
    "DATA on a stream that is neither open nor half-closed (local) is a stream error STREAM_CLOSED; raised to a connection error: the peer could make us reset streams whose work goes on",
    "spec/machines/stream.yaml:186",
    "spec/machines/stream.yaml:187",
    "spec/machines/stream.yaml:188",
    "PRIORITY of another length than 5 is a stream error FRAME_SIZE_ERROR; raised to a connection error: the peer could make us reset streams whose work goes on",
    "spec/machines/stream.yaml:189",
    "WINDOW_UPDATE that lifts a window beyond 2^31-1 ends the stream or the connection, whose window it was; raised to a connection error: the peer could make us reset streams whose work goes on",
    "spec/machines/stream.yaml:190",
    "spec/machines/stream.yaml:191",
    "spec/machines/stream.yaml:192",
    "spec/machines/stream.yaml:193",
    "grace is granted to resets from open and half-closed (local) alone",
    "spec/machines/stream.yaml:194",
    "spec/machines/stream.yaml:195",
    "spec/machines/stream.yaml:196",
    "no content follows that could use the credit",
    "spec/machines/stream.yaml:197",
    "rfc9113-6.9-04, rfc9113 5.1",
    "WINDOW_UPDATE after END_STREAM, half-closed (remote) or closed, is no error.",
    "spec/machines/stream.yaml:200",
    "a closed stream has no window",
    "spec/machines/stream.yaml:201",
    "rfc9113-5.1-09",
    "On a closed stream nothing is sent but PRIORITY.",
    "spec/machines/stream.yaml:202",
    "spec/machines/stream.yaml:203",
    "spec/machines/stream.yaml:204",
    "the stream is closed already",
    "spec/machines/stream.yaml:206",
    "rfc9113-5.1-11, rfc9113-5.4.2-01",
    "What arrives after our RST_STREAM is processed as far as connection state needs it, then dropped.",
    "spec/machines/stream.yaml:209",
    "rfc9113-6.6-12",
    "PUSH_PROMISE that crossed our RST_STREAM is still handled.",
    "spec/machines/stream.yaml:210",
    "spec/machines/stream.yaml:211",
    "rfc9113-5.1-11",
    "spec/machines/stream.yaml:212",
    "spec/machines/stream.yaml:213",
    "spec/machines/stream.yaml:214",
    "spec/machines/stream.yaml:217",
    "PRIORITY of another length than 5 is a stream error FRAME_SIZE_ERROR; raised to a connection error: a closed stream is not reset again",
    "spec/machines/stream.yaml:218",
    "spec/machines/stream.yaml:219",
    "spec/machines/stream.yaml:220",
    "spec/machines/stream.yaml:221",
    "spec/machines/stream.yaml:222",
    "rfc9113-5.1-10",
    "A frame on a closed stream can be answered with the connection error STREAM_CLOSED.",
    "spec/machines/stream.yaml:225",
    "rfc9113-5.1-10, rfc9113-6.1-06",
    "content came on a closed stream, which is not reset again",
    "spec/machines/stream.yaml:226",
    "rfc9113-5.1.1-03",
    "an identifier below one that was used opens no stream; a skipped one and a forgotten one look alike",
    "spec/machines/stream.yaml:229",
    "spec/machines/stream.yaml:230",
    "stream",
    "idle_local",
    "idle_remote",
    "reserved_local",
    "reserved_remote",
    "half_closed_local",
    "half_closed_remote",
    "closed_grace",
    "closed_strict",
    "closed_forgotten",
    "recv PRIORITY_SIZE",
    "recv PROMISED",
    "recv WINDOW_OVERFLOW",
    "recv END_STREAM",
    "send HEADERS",
    "send RST_STREAM",
    "send PUSH_PROMISE",
    "send PROMISED",
    "send WINDOW_UPDATE",
    "send END_STREAM",
    "note UNPROCESSED",
    "note DISOWNED",
    "rfc9113-5.1.2-02, rfc9113 5.1.2",
    "limit concurrent_streams is used up: Streams of the peer's that are open or half-closed; advertised, and enforced from the first octet",
    "spec/limits.yaml:27",
    "rfc9113-10.5-02, rfc9113-5.1.2-02",
    "limit held_streams is used up: Streams whose work goes on: open, or with output not yet sent, or not released by the program",
    "spec/limits.yaml:39",
    "rfc9113-10.5-03, rfc9113-10.5-02",
    "limit refused_streams is used up: Streams that we had to refuse",
    "spec/limits.yaml:52",
    "limit resets is used up: Streams that the peer ended, or made us end, before an answer had begun",
    "spec/limits.yaml:65",
    "limit glitches is used up: Legal frames that do nothing",
    "spec/limits.yaml:79",
    "limit data_overhead is used up: What short DATA frames cost beside their octets, until the program has consumed them",
    "spec/limits.yaml:95",
    "rfc9113-10.5-03, rfc9113 10.5",
    "limit data_empty is used up: DATA frames without content and without END_STREAM",
    "spec/limits.yaml:108",
    "limit window_updates is used up: WINDOW_UPDATE frames, and late frames on streams that we closed, beyond what content sent explains",
    "spec/limits.yaml:122",
    "limit control_queue is used up: Control frames of ours that wait in the output",
    "spec/limits.yaml:136",
    "rfc9113-10.5.1-02, rfc9113 10.5.1",
    "limit list_octets is used up: Size of a field section, name and value and 32 octets for each field; our MAX_HEADER_LIST_SIZE",
    "spec/limits.yaml:148",
    "rfc9113-10.5.1-02, rfc9113-10.5-02",
    "limit list_fields is used up: Field lines in a section, cookie crumbs apart",
    "spec/limits.yaml:160",
    "rfc9113-10.5.1-02, rfc9113 8.2.3",
    "limit list_crumbs is used up: Cookie field lines in a section",
    "spec/limits.yaml:172",
    "rfc9113-10.5-03, rfc9113 6.10",
    "limit block_continuations is used up: CONTINUATION frames of one field block",
    "spec/limits.yaml:183",
    "limit block_short_fragments is used up: Short fragments of one field block, the last one apart",
    "spec/limits.yaml:195",
    "rfc7541 4.2, rfc7541 7.4",
    "limit size_updates is used up: Dynamic table size updates at the head of one field block; two would do (rfc7541 4.2)",
    "spec/limits.yaml:207",
    "rfc9113-10.5-03, rfc9113 6.5",
    "limit settings_entries is used up: Settings in one SETTINGS frame",
    "spec/limits.yaml:218",
    "limit goodput is used up: Octets received that are no payload; payload is content, an octet for its frame, and field sections received, and everything sent",
    "spec/limits.yaml:241",
    "rfc9113-10.5-02, rfc9113-8.1-01",
    "limit informational is used up: Informational responses before the final one",
    "spec/limits.yaml:252",
    "rfc9113-10.5-03, rfc9113 8.4",
    "limit refused_promises is used up: Promises that we refused, or that nobody may make",
    "spec/limits.yaml:276",
    "rfc9113-6.5.2-03",
    "ENABLE_PUSH other than 0 or 1 ends the connection with PROTOCOL_ERROR.",
    "spec/settings.yaml:20",
    "rfc9113-6.5.2-06, rfc9113-6.5.2-04",
    "ENABLE_PUSH = 1 from a server ends the client's connection with PROTOCOL_ERROR.",
    "spec/settings.yaml:21",
    "rfc9113-6.5.2-09",
    "INITIAL_WINDOW_SIZE above 2^31-1 ends the connection with FLOW_CONTROL_ERROR.",
    "spec/settings.yaml:35",
    "rfc9113-6.5.2-11, rfc9113-6.5.2-10",
    "MAX_FRAME_SIZE outside 16,384 to 16,777,215 ends the connection with PROTOCOL_ERROR.",
    "spec/settings.yaml:42",
    "rfc8441-3-01",
    "ENABLE_CONNECT_PROTOCOL is 0 or 1.",
    "spec/settings.yaml:55",
    "rfc8441-3-03",
    "ENABLE_CONNECT_PROTOCOL does not go back from 1 to 0.",
    "spec/settings.yaml:56",
    "rfc9218-2.1-02",
    "NO_RFC7540_PRIORITIES other than 0 or 1 ends the connection with PROTOCOL_ERROR.",
    "spec/settings.yaml:63",
    "rfc9218-2.1-05, rfc9218-2.1-04",
    "A change of NO_RFC7540_PRIORITIES may end the connection with PROTOCOL_ERROR.",
    "spec/settings.yaml:64",
    "rfc9113-8.2.1-07, rfc9110 5.1",
    "a field name is empty",
    "spec/fields.yaml:103",
    "rfc9113-8.2.1-03, rfc9113-8.2.1-04",
    "a field name has an octet that no name may have, or upper case",
    "spec/fields.yaml:104",
    "rfc9113-8.2.1-05, rfc9113-8.2.1-01",
    "a field value has a control character",
    "spec/fields.yaml:105",
    "rfc9113-8.2.1-06",
    "a field value begins or ends with white space",
    "spec/fields.yaml:106",
    "rfc9113-8.2.2-02",
    "a field belongs to HTTP/1.1 connections",
    "spec/fields.yaml:107",
    "rfc9113-8.2.2-03",
    "te may say \"trailers\" in a request and nothing else",
    "spec/fields.yaml:108",
    "rfc9110 6.5.1, rfc9113-8.1.1-03",
    "a field that frames or routes a message came after it",
    "spec/fields.yaml:109",
    "rfc9113-8.3-04",
    "no such pseudo-header field",
    "spec/fields.yaml:110",
    "rfc9113-8.3-08, rfc9113-8.3-07",
    "a pseudo-header field came twice",
    "spec/fields.yaml:111",
    "rfc9113-8.3-06, rfc9113-8.3-05",
    "a pseudo-header field came after a regular field",
    "spec/fields.yaml:112",
    "rfc9113-8.3-02, rfc9113-8.3-04",
    "the pseudo-header field does not belong into this kind of message",
    "spec/fields.yaml:113",
    "rfc9113-8.1-04, rfc9113-8.3-03",
    "trailers have no pseudo-header fields",
    "spec/fields.yaml:114",
    "rfc9113-8.3.1-12, rfc9113-8.1.1-03",
    "a request lacks a pseudo-header field",
    "spec/fields.yaml:115",
    "rfc9113-8.3.2-01, rfc9113-8.1.1-03",
    "a response lacks :status",
    "spec/fields.yaml:116",
    "rfc9113-8.4.1-03, rfc9113-8.3.1-12",
    "a promised request lacks a pseudo-header field",
    "spec/fields.yaml:117",
    "rfc9113-8.3.1-12",
    "the method is no token",
    "spec/fields.yaml:118",
    "the scheme is no URI scheme",
    "spec/fields.yaml:119",
    "the path has white space, a control character, or an octet that no URI has",
    "spec/fields.yaml:120",
    "rfc9113-8.3.1-10, rfc9113-8.3.1-11",
    "the path does not begin with \"/\", and is not the \"*\" of OPTIONS",
    "spec/fields.yaml:121",
    "rfc9113-8.3.1-09",
    "the authority has user information or an octet that no host or port has",
    "spec/fields.yaml:122",
    "rfc9113-8.3.1-02, rfc9113-8.3-04",
    "the authority is empty",
    "spec/fields.yaml:123",
    "rfc9113-8.3.1-02, rfc9110 7.2",
    "neither :authority nor host names the host",
    "spec/fields.yaml:124",
    "rfc9110 7.2, rfc9113-8.3.1-04",
    "host has an octet that no host or port has",
    "spec/fields.yaml:125",
    "rfc9113-8.3.1-04",
    "host and :authority name different hosts",
    "spec/fields.yaml:126",
    "rfc9110 5.3, rfc9113-8.1.1-03",
    "host came twice",
    "spec/fields.yaml:127",
    "rfc9113-8.3-04, rfc9113 8.3.2",
    "the status is not three digits, or below 100",
    "spec/fields.yaml:128",
    "rfc9113 8.6, rfc9110 15.2.2",
    "HTTP/2 has no 101 (Switching Protocols)",
    "spec/fields.yaml:129",
    "rfc8441-4-01",
    "the protocol is no token",
    "spec/fields.yaml:130",
    "rfc8441 3, rfc9113-8.3-04",
    ":protocol was sent although ENABLE_CONNECT_PROTOCOL was not",
    "spec/fields.yaml:131",
    ":protocol belongs to CONNECT",
    "spec/fields.yaml:132",
    "rfc9113-8.5-01, rfc9113-8.1.1-03",
    "CONNECT has :authority, and neither :scheme nor :path",
    "spec/fields.yaml:133",
    "rfc9110 8.6, rfc9113-8.1.1-03",
    "content-length is not a decimal number below 2^63",
    "spec/fields.yaml:134",
    "content-length came twice",
    "spec/fields.yaml:135",
    "rfc9113 8.1.1, rfc9113-8.1.1-03",
    "the content is not as long as content-length says",
    "spec/fields.yaml:136",
    "rfc9113-8.4.1-03, rfc9113-8.4-02",
    "a promised request must be safe and cacheable",
    "spec/fields.yaml:137",
    "rfc9113-8.4-02",
    "a promised request has no content",
    "spec/fields.yaml:138",
    "rfc9113-4.2-02, rfc9113-5.4.1-03",
    "A frame that is larger than allowed, or too small for its mandatory fields, is a FRAME_SIZE_ERROR; raised to a connection error: a frame beyond our MAX_FRAME_SIZE is not read",
    "spec/frames.yaml:12",
    "rfc9113-6.1-05",
    "DATA on stream 0 ends the connection with PROTOCOL_ERROR.",
    "spec/frames.yaml:36",
    "the octet that gives the padding length is missing",
    "spec/frames.yaml:37",
    "rfc9113-6.1-07",
    "DATA padding that fills or exceeds the payload ends the connection with PROTOCOL_ERROR.",
    "spec/frames.yaml:38",
    "rfc9113-6.2-06",
    "HEADERS on stream 0 ends the connection with PROTOCOL_ERROR.",
    "spec/frames.yaml:53",
    "rfc9113-4.2-03, rfc9113-4.2-02",
    "the padding length or the priority is missing or cut",
    "spec/frames.yaml:54",
    "rfc9113-6.2-07",
    "HEADERS padding that fills or exceeds the payload ends the connection with PROTOCOL_ERROR.",
    "spec/frames.yaml:55",
    "rfc9113 5.3.2",
    "only RFC 7540 had a rule against a stream that depends on itself",
    "spec/frames.yaml:69",
    "rfc9113-6.3-01",
    "PRIORITY on stream 0 ends the connection with PROTOCOL_ERROR.",
    "spec/frames.yaml:77",
    "spec/frames.yaml:78",
    "rfc9113-6.4-04",
    "RST_STREAM on stream 0 ends the connection with PROTOCOL_ERROR.",
    "spec/frames.yaml:91",
    "rfc9113-6.4-07",
    "RST_STREAM of another length than 4 ends the connection with FRAME_SIZE_ERROR.",
    "spec/frames.yaml:92",
    "rfc9113-6.5-06",
    "SETTINGS on a stream ends the connection with PROTOCOL_ERROR.",
    "spec/frames.yaml:103",
    "rfc9113-6.5-08",
    "A SETTINGS payload that is no multiple of 6 octets ends the connection with FRAME_SIZE_ERROR.",
    "spec/frames.yaml:104",
    "rfc9113-6.5-04",
    "A SETTINGS acknowledgement with a payload ends the connection with FRAME_SIZE_ERROR.",
    "spec/frames.yaml:105",
    "rfc9113-6.6-07",
    "PUSH_PROMISE on stream 0 ends the connection with PROTOCOL_ERROR.",
    "spec/frames.yaml:118",
    "the padding length or the promised stream identifier is missing or cut",
    "spec/frames.yaml:119",
    "rfc9113-6.6-14",
    "PUSH_PROMISE padding that fills or exceeds the payload ends the connection with PROTOCOL_ERROR.",
    "spec/frames.yaml:120",
    "spec/frames.yaml:131",
    "rfc9113-6.7-06",
    "PING on a stream ends the connection with PROTOCOL_ERROR.",
    "spec/frames.yaml:139",
    "rfc9113-6.7-07",
    "PING of another length than 8 ends the connection with FRAME_SIZE_ERROR.",
    "spec/frames.yaml:140",
    "rfc9113-6.8-04",
    "GOAWAY on a stream ends the connection with PROTOCOL_ERROR.",
    "spec/frames.yaml:152",
    "rfc9113-4.2-02, rfc9113-4.2-03",
    "the last stream identifier and the error code take 8 octets",
    "spec/frames.yaml:153",
    "rfc9113-6.9-06",
    "WINDOW_UPDATE of another length than 4 ends the connection with FRAME_SIZE_ERROR.",
    "spec/frames.yaml:168",
    "rfc9113-6.9-03, rfc9113-5.4.1-03",
    "A window increment of 0 is a PROTOCOL_ERROR, of the stream, or of the connection for stream 0; raised to a connection error: the peer could make us reset streams whose work goes on",
    "spec/frames.yaml:174",
    "rfc9113-6.10-04",
    "CONTINUATION on stream 0 ends the connection with PROTOCOL_ERROR.",
    "spec/frames.yaml:182",
    "rfc9113-6.9.1-01",
    "the peer sent more than the connection window allows",
    "spec/checks.yaml:5",
    "rfc9113-6.9.1-01, rfc9113 7",
    "the peer sent more than the stream's window allows",
    "spec/checks.yaml:6",
    "the peer took the connection window past 2^31-1",
    "spec/checks.yaml:7",
    "rfc9113-6.9.2-03",
    "the new INITIAL_WINDOW_SIZE takes a stream's window past 2^31-1",
    "spec/checks.yaml:8",
    "our GOAWAY, sent before the field block was complete, does not admit the stream",
    "spec/checks.yaml:9",
    "rfc9113-6.6-06, rfc9113-8.4.1-06",
    "a promise stands on a stream that we opened; this one was itself promised",
    "spec/checks.yaml:10",
    "rfc9113-6.6-12, rfc9113 8.4.2",
    "the promise stands on a stream that we have reset",
    "spec/checks.yaml:11",
    "rfc9113 8.4.2, rfc9113 6.5.3",
    "we have sent ENABLE_PUSH 0, and the peer may not have seen it yet",
    "spec/checks.yaml:12",
    "rfc9113-10.5-01, rfc9113 8.4.2",
    "as many streams are reserved as we admit",
    "spec/checks.yaml:13",
    "an allocation failed",
    "spec/checks.yaml:14",
    "rfc9113 5.4.1, rfc9113 5.4",
    "the program said that the transport has ended",
    "spec/checks.yaml:15",
    "the tables say that this cannot happen",
    "spec/checks.yaml:16",
    "rfc9113-4.3-01",
    "a callback called the connection, which is in the middle of something: the frames of a field block follow one another",
    "spec/refusals.yaml:5",
    "the connection has ended; sw_conn_error() says why",
    "spec/refusals.yaml:6",
    "rfc9113 10.5",
    "an allocation failed; the call may be made again",
    "spec/refusals.yaml:7",
    "rfc9113-10.5-02",
    "the library holds as much output as the limit output allows",
    "spec/refusals.yaml:8",
    "rfc9113-4.1-03",
    "a flag of the call is not defined; what is not defined is sent as zero",
    "spec/refusals.yaml:9",
    "rfc9113 5.1.1",
    "a stream identifier is 1 to 2^31-1; 0 is the connection",
    "spec/refusals.yaml:10",
    "the stream identifiers of this end are used up; a new connection has new ones",
    "spec/refusals.yaml:11",
    "the program holds no such stream: it was never shown, or was closed and released",
    "spec/refusals.yaml:12",
    "the stream is closed: all of its content was credited to the connection then",
    "spec/refusals.yaml:13",
    "the program has not been told yet that the stream is closed",
    "spec/refusals.yaml:14",
    "rfc9113-5.1.2-01",
    "as many of our streams are open as the peer's MAX_CONCURRENT_STREAMS allows",
    "spec/refusals.yaml:15",
    "rfc9113 10.5.1",
    "the field block could have more than 16,777,215 octets",
    "spec/refusals.yaml:16",
    "rfc9113-6.6-06",
    "a promise stands on a stream that the peer opened, not on a pushed one",
    "spec/refusals.yaml:17",
    "rfc9113-6.6-08",
    "the peer's ENABLE_PUSH is 0",
    "spec/refusals.yaml:18",
    "rfc9113 6.7",
    "the library uses these 8 octets for its own PING frames",
    "spec/refusals.yaml:19",
    "rfc9113-6.9-03",
    "a window is enlarged by at least one octet",
    "spec/refusals.yaml:20",
    "rfc9113-6.9.1-03",
    "the window would pass 2^31-1 octets",
    "spec/refusals.yaml:21",
    "the new INITIAL_WINDOW_SIZE would take a stream's window past 2^31-1",
    "spec/refusals.yaml:22",
    "rfc9113 6.9.1",
    "more content is acknowledged than was shown and is not yet acknowledged",
    "spec/refusals.yaml:23",
    "the library sends frames of this type itself; this call is for extensions",
    "spec/refusals.yaml:24",
    "rfc9113-4.1-01",
    "the payload is longer than the peer's MAX_FRAME_SIZE",
    "spec/refusals.yaml:25",
    "the debug data is longer than 1,024 octets",
    "spec/refusals.yaml:26",
    "rfc9113 4.1",
    "a length was given and no octets",
    "spec/refusals.yaml:27",
    "rfc9113-6.5.2-13",
    "the library does not know the setting",
    "spec/refusals.yaml:28",
    "rfc7541-6.1-01",
    "Index 0 in an indexed field is a decoding error.",
    "spec/hpack/representations.yaml:28",
    "rfc7541-2.3.3-01",
    "An index beyond both tables is a decoding error.",
    "spec/hpack/representations.yaml:29",
    "rfc7541-5.1-01",
    "An integer that is too large or too long is a decoding error.",
    "spec/hpack/representations.yaml:30",
    "rfc7541-5.2-03",
    "EOS inside a Huffman string is a decoding error.",
    "spec/hpack/representations.yaml:31",
    "rfc7541-5.2-01",
    "Huffman padding of more than 7 bits is a decoding error.",
    "spec/hpack/representations.yaml:32",
    "rfc7541-5.2-02",
    "Huffman padding other than the first bits of EOS is a decoding error.",
    "spec/hpack/representations.yaml:33",
    "rfc9113-4.3-03",
    "the field block ends inside a representation",
    "spec/hpack/representations.yaml:34",
    "rfc7541-6.3-02",
    "A table size update beyond the limit is a decoding error.",
    "spec/hpack/representations.yaml:35",
    "rfc7541-4.2-02",
    "a dynamic table size update stands after a field line",
    "spec/hpack/representations.yaml:36",
    "rfc9113-4.3.1-02",
    "A field block that lacks the size update owed after an acknowledged reduction is a COMPRESSION_ERROR.",
    "spec/hpack/representations.yaml:37",
    "rfc7541 4.2",
    "a field block needs two dynamic table size updates at most; this many only cost time",
    "spec/hpack/representations.yaml:38",
    "limit_concurrent_streams",
    "limit_held_streams",
    "limit_refused_streams",
    "limit_resets",
    "limit_glitches",
    "limit_data_overhead",
    "limit_data_empty",
    "limit_window_updates",
    "limit_control_queue",
    "limit_list_octets_hard",
    "limit_list_fields_hard",
    "limit_list_crumbs_hard",
    "limit_block_continuations",
    "limit_block_short_fragments",
    "limit_size_updates",
    "limit_settings_entries",
    "limit_goodput",
    "limit_informational",
    "limit_refused_promises",
    "settings_enable_push_range",
    "settings_enable_push_role",
    "settings_initial_window_size_range",
    "settings_max_frame_size_range",
    "settings_enable_connect_protocol_range",
    "settings_enable_connect_protocol_change",
    "settings_no_rfc7540_priorities_range",
    "settings_no_rfc7540_priorities_change",
    "field_name_empty",
    "field_name_octets",
    "field_value_octets",
    "field_value_edge",
    "field_connection_specific",
    "field_te",
    "field_not_in_trailers",
    "field_pseudo_unknown",
    "field_pseudo_repeated",
    "field_pseudo_after_field",
    "field_pseudo_not_here",
    "field_pseudo_in_trailers",
    "field_pseudo_missing",
    "field_status_missing",
    "field_promised_incomplete",
    "field_method_octets",
    "field_scheme_octets",
    "field_path_octets",
    "field_path_form",
    "field_authority_octets",
    "field_authority_empty",
    "field_authority_missing",
    "field_host_octets",
    "field_host_differs",
    "field_host_repeated",
    "field_status_syntax",
    "field_status_101",
    "field_protocol_octets",
    "field_protocol_not_enabled",
    "field_protocol_without_connect",
    "field_connect_form",
    "field_content_length_syntax",
    "field_content_length_repeated",
    "field_content_length_mismatch",
    "field_promised_method",
    "field_promised_content",
    "frame_too_large",
    "frame_data_stream_id",
    "frame_data_length",
    "frame_data_padding",
    "frame_headers_stream_id",
    "frame_headers_length",
    "frame_headers_padding",
    "frame_headers_self_dependency",
    "frame_priority_stream_id",
    "frame_priority_length",
    "frame_rst_stream_stream_id",
    "frame_rst_stream_length",
    "frame_settings_stream_id",
    "frame_settings_length",
    "frame_settings_empty",
    "frame_push_promise_stream_id",
    "frame_push_promise_length",
    "frame_push_promise_padding",
    "frame_push_promise_promised_zero",
    "frame_ping_stream_id",
    "frame_ping_length",
    "frame_goaway_stream_id",
    "frame_goaway_length",
    "frame_window_update_length",
    "frame_window_update_zero_increment",
    "frame_continuation_stream_id",
    "flow_connection",
    "flow_stream",
    "flow_connection_overflow",
    "flow_initial_window",
    "stream_after_goaway",
    "promise_on_pushed",
    "promise_crossed_reset",
    "promise_unwanted",
    "promise_beyond_limit",
    "no_memory",
    "transport_closed",
    "internal",
    "call_reentered",
    "call_ended",
    "call_no_memory",
    "call_output_full",
    "call_flags",
    "call_stream_id",
    "call_no_stream_id",
    "call_no_stream",
    "call_closed",
    "call_not_closed",
    "call_stream_limit",
    "call_section_size",
    "call_promise_on_ours",
    "call_push_disabled",
    "call_ping_opaque",
    "call_increment_zero",
    "call_window_range",
    "call_initial_window",
    "call_acknowledged_more",
    "call_frame_type",
    "call_frame_length",
    "call_debug_length",
    "call_octets_missing",
    "call_setting_unknown",
    "hpack_index_zero",
    "hpack_index_range",
    "hpack_integer",
    "hpack_huffman_eos",
    "hpack_huffman_padding_length",
    "hpack_huffman_padding_bits",
    "hpack_truncated",
    "hpack_size_update_limit",
    "hpack_size_update_place",
    "hpack_size_update_missing",
    "hpack_size_update_count",
    "go",
    "ignore",
    "discard",
    "stream_error",
    "conn_error",
    "refuse",
    "never",
};

_Static_assert(sizeof texts == 35496, "the texts have gaps");

static const struct sw_row rows[] = {
    [0] = {.cite = 0, .why = 0, .where = 0}, /* none */
    [1] = {.cite = 1, .why = 16, .where = 95}, /* connection/before_preface/recv.BAD_PREFACE@server */
    [2] = {.cite = 1, .why = 128, .where = 214}, /* connection/before_preface/recv.HTTP1@server */
    [3] = {.cite = 0, .why = 247, .where = 280}, /* connection/before_preface/recv.PREFACE@client */
    [4] = {.cite = 0, .why = 313, .where = 349}, /* connection/before_preface/recv.DATA */
    [5] = {.cite = 382, .why = 397, .where = 485}, /* connection/expect_preface/recv.PREFACE@server */
    [6] = {.cite = 518, .why = 530, .where = 541}, /* connection/expect_preface/send.GOAWAY */
    [7] = {.cite = 382, .why = 397, .where = 574}, /* connection/expect_preface_going/recv.PREFACE@server */
    [8] = {.cite = 0, .why = 607, .where = 632}, /* connection/after_preface/recv.PREFACE@server */
    [9] = {.cite = 0, .why = 247, .where = 665}, /* connection/after_preface/recv.PREFACE@client */
    [10] = {.cite = 698, .why = 729, .where = 798}, /* connection/before_settings/recv.DATA@client */
    [11] = {.cite = 831, .why = 397, .where = 862}, /* connection/before_settings/recv.DATA@server */
    [12] = {.cite = 698, .why = 895, .where = 976}, /* connection/before_settings/recv.HTTP1@client */
    [13] = {.cite = 0, .why = 1009, .where = 1030}, /* connection/before_settings/recv.HTTP1@server */
    [14] = {.cite = 0, .why = 1063, .where = 1109}, /* connection/before_settings/recv.LATE_STREAM */
    [15] = {.cite = 1142, .why = 1154, .where = 1184}, /* connection/expect_settings/recv.SETTINGS */
    [16] = {.cite = 518, .why = 530, .where = 1217}, /* connection/expect_settings/send.GOAWAY */
    [17] = {.cite = 1142, .why = 1154, .where = 1250}, /* connection/expect_settings_going/recv.SETTINGS */
    [18] = {.cite = 0, .why = 1283, .where = 1341}, /* connection/established/recv.HTTP1 */
    [19] = {.cite = 1375, .why = 1385, .where = 1407}, /* connection/established/recv.DATA */
    [20] = {.cite = 1441, .why = 1453, .where = 1466}, /* connection/established/recv.PRIORITY */
    [21] = {.cite = 1500, .why = 1512, .where = 1530}, /* connection/established/recv.WINDOW_UPDATE */
    [22] = {.cite = 1564, .why = 1579, .where = 1621}, /* connection/established/recv.PING_ACK */
    [23] = {.cite = 1655, .why = 1667, .where = 1684}, /* connection/established/recv.PUSH_PROMISE@client */
    [24] = {.cite = 1718, .why = 1751, .where = 1850}, /* connection/established/recv.PUSH_DISABLED@client */
    [25] = {.cite = 1884, .why = 1899, .where = 1976}, /* connection/established/recv.PUSH_PROMISE@server */
    [26] = {.cite = 2010, .why = 2041, .where = 2093}, /* connection/established/recv.UNKNOWN */
    [27] = {.cite = 0, .why = 2127, .where = 2149}, /* connection/untold/recv.GOAWAY_RAISED */
    [28] = {.cite = 518, .why = 530, .where = 2183}, /* connection/open/recv.GOAWAY */
    [29] = {.cite = 0, .why = 2217, .where = 2255}, /* connection/open/recv.LATE_STREAM */
    [30] = {.cite = 518, .why = 530, .where = 2289}, /* connection/open/send.GOAWAY */
    [31] = {.cite = 518, .why = 530, .where = 2323}, /* connection/goaway_sent/recv.GOAWAY */
    [32] = {.cite = 2357, .why = 2372, .where = 2468}, /* connection/goaway_sent/recv.LATE_STREAM */
    [33] = {.cite = 2502, .why = 2517, .where = 2543}, /* connection/told/recv.GOAWAY */
    [34] = {.cite = 2577, .why = 2592, .where = 2650}, /* connection/told/recv.GOAWAY_RAISED */
    [35] = {.cite = 0, .why = 2217, .where = 2684}, /* connection/goaway_received/recv.LATE_STREAM */
    [36] = {.cite = 2718, .why = 2733, .where = 2797}, /* connection/goaway_received/send.GOAWAY */
    [37] = {.cite = 2831, .why = 2846, .where = 2920}, /* connection/goaway_received/send.NEW_STREAM */
    [38] = {.cite = 2357, .why = 2372, .where = 2954}, /* connection/goaway_both/recv.LATE_STREAM */
    [39] = {.cite = 1142, .why = 1154, .where = 2988}, /* connection/living/send.FRAME */
    [40] = {.cite = 3022, .why = 3057, .where = 3145}, /* connection/living/send.CONNECTION_ERROR */
    [41] = {.cite = 3179, .why = 3193, .where = 3223}, /* connection/living/note.TRANSPORT_CLOSED */
    [42] = {.cite = 1142, .why = 1154, .where = 3257}, /* connection/fresh/send.NEW_STREAM */
    [43] = {.cite = 2718, .why = 3291, .where = 3349}, /* connection/going/send.NEW_STREAM */
    [44] = {.cite = 2502, .why = 2517, .where = 3383}, /* connection/going/send.GOAWAY */
    [45] = {.cite = 3417, .why = 3434, .where = 3498}, /* connection/dead/recv.rest */
    [46] = {.cite = 3417, .why = 3434, .where = 3532}, /* connection/dead/send.NEW_STREAM */
    [47] = {.cite = 3566, .why = 3581, .where = 3657}, /* connection/dead/send.CONNECTION_ERROR */
    [48] = {.cite = 3179, .why = 3193, .where = 3691}, /* connection/dead/note.TRANSPORT_CLOSED */
    [49] = {.cite = 4228, .why = 4240, .where = 4288}, /* header_block/between/recv.WHOLE */
    [50] = {.cite = 4323, .why = 4354, .where = 4431}, /* header_block/between/recv.BEGIN */
    [51] = {.cite = 4466, .why = 4482, .where = 4577}, /* header_block/between/recv.CONTINUATION */
    [52] = {.cite = 4612, .why = 4628, .where = 4690}, /* header_block/inside/recv.CONTINUATION */
    [53] = {.cite = 4725, .why = 4738, .where = 4755}, /* header_block/inside/recv.CONTINUATION_END */
    [54] = {.cite = 4790, .why = 4806, .where = 4871}, /* header_block/inside/recv.CONTINUATION_ELSEWHERE */
    [55] = {.cite = 4906, .why = 4954, .where = 5029}, /* header_block/inside/recv.WHOLE */
    [56] = {.cite = 5064, .why = 5128, .where = 5206}, /* header_block/inside/recv.OTHER */
    [57] = {.cite = 5352, .why = 5367, .where = 5430}, /* message/early/recv.INFORMATIONAL@client */
    [58] = {.cite = 5460, .why = 5490, .where = 5538}, /* message/early/recv.INFORMATIONAL_END@client */
    [59] = {.cite = 0, .why = 5568, .where = 5624}, /* message/early/recv.INFORMATIONAL@server */
    [60] = {.cite = 5654, .why = 5666, .where = 5691}, /* message/early/recv.SECTION */
    [61] = {.cite = 5654, .why = 5666, .where = 5721}, /* message/early/recv.SECTION_END */
    [62] = {.cite = 5751, .why = 5763, .where = 5786}, /* message/early/recv.TUNNEL@client */
    [63] = {.cite = 5751, .why = 5816, .where = 5860}, /* message/early/recv.TUNNEL@server */
    [64] = {.cite = 5460, .why = 5890, .where = 5929}, /* message/early/recv.DATA@client */
    [65] = {.cite = 0, .why = 5959, .where = 5984}, /* message/early/recv.DATA@server */
    [66] = {.cite = 6014, .why = 6026, .where = 6042}, /* message/early/recv.PROMISE@client */
    [67] = {.cite = 0, .why = 6072, .where = 6129}, /* message/early/recv.PROMISE@server */
    [68] = {.cite = 5352, .why = 5367, .where = 6159}, /* message/early/send.INFORMATIONAL@server */
    [69] = {.cite = 5654, .why = 5490, .where = 6189}, /* message/early/send.INFORMATIONAL_END@server */
    [70] = {.cite = 0, .why = 6219, .where = 6273}, /* message/early/send.INFORMATIONAL@client */
    [71] = {.cite = 5654, .why = 5666, .where = 6303}, /* message/early/send.SECTION */
    [72] = {.cite = 5654, .why = 5666, .where = 6333}, /* message/early/send.SECTION_END */
    [73] = {.cite = 5751, .why = 5763, .where = 6363}, /* message/early/send.TUNNEL@server */
    [74] = {.cite = 6393, .why = 6423, .where = 6513}, /* message/early/send.TUNNEL@client */
    [75] = {.cite = 5654, .why = 6543, .where = 6582}, /* message/early/send.DATA@server */
    [76] = {.cite = 0, .why = 5959, .where = 6612}, /* message/early/send.DATA@client */
    [77] = {.cite = 6014, .why = 6026, .where = 6642}, /* message/early/send.PROMISE@server */
    [78] = {.cite = 0, .why = 6672, .where = 6698}, /* message/early/send.PROMISE@client */
    [79] = {.cite = 6728, .why = 6740, .where = 6761}, /* message/early/send.EXTENSION@server */
    [80] = {.cite = 0, .why = 5959, .where = 6791}, /* message/early/send.EXTENSION@client */
    [81] = {.cite = 0, .why = 6821, .where = 6854}, /* message/early/note.TUNNELLED */
    [82] = {.cite = 6884, .why = 6899, .where = 6988}, /* message/content/recv.SECTION */
    [83] = {.cite = 5654, .why = 5666, .where = 7018}, /* message/content/recv.SECTION_END */
    [84] = {.cite = 5654, .why = 5666, .where = 7048}, /* message/content/recv.DATA */
    [85] = {.cite = 5654, .why = 5666, .where = 7078}, /* message/content/recv.DATA_END */
    [86] = {.cite = 0, .why = 7108, .where = 7169}, /* message/content/recv.INFORMATIONAL */
    [87] = {.cite = 6014, .why = 6026, .where = 7199}, /* message/content/recv.PROMISE@client */
    [88] = {.cite = 0, .why = 6072, .where = 7229}, /* message/content/recv.PROMISE@server */
    [89] = {.cite = 6884, .why = 6899, .where = 7259}, /* message/content/send.SECTION */
    [90] = {.cite = 5654, .why = 5666, .where = 7289}, /* message/content/send.SECTION_END */
    [91] = {.cite = 5654, .why = 5666, .where = 7319}, /* message/content/send.DATA */
    [92] = {.cite = 5654, .why = 5666, .where = 7349}, /* message/content/send.DATA_END */
    [93] = {.cite = 0, .why = 7108, .where = 7379}, /* message/content/send.INFORMATIONAL */
    [94] = {.cite = 6014, .why = 6026, .where = 7409}, /* message/content/send.PROMISE@server */
    [95] = {.cite = 0, .why = 6672, .where = 7439}, /* message/content/send.PROMISE@client */
    [96] = {.cite = 6728, .why = 6740, .where = 7469}, /* message/content/send.EXTENSION */
    [97] = {.cite = 5751, .why = 5763, .where = 7499}, /* message/content/note.TUNNELLED@server */
    [98] = {.cite = 0, .why = 7529, .where = 7591}, /* message/content/note.TUNNELLED@client */
    [99] = {.cite = 5751, .why = 5763, .where = 7621}, /* message/tunnel/recv.DATA */
    [100] = {.cite = 5751, .why = 5763, .where = 7651}, /* message/tunnel/recv.DATA_END */
    [101] = {.cite = 7681, .why = 7696, .where = 7797}, /* message/tunnel/recv.SECTION */
    [102] = {.cite = 0, .why = 7108, .where = 7827}, /* message/tunnel/recv.INFORMATIONAL */
    [103] = {.cite = 7681, .why = 7696, .where = 7858}, /* message/tunnel/recv.PROMISE@client */
    [104] = {.cite = 0, .why = 6072, .where = 7889}, /* message/tunnel/recv.PROMISE@server */
    [105] = {.cite = 5751, .why = 5763, .where = 7920}, /* message/tunnel/send.DATA */
    [106] = {.cite = 5751, .why = 5763, .where = 7951}, /* message/tunnel/send.DATA_END */
    [107] = {.cite = 7681, .why = 7696, .where = 7982}, /* message/tunnel/send.SECTION */
    [108] = {.cite = 0, .why = 7108, .where = 8013}, /* message/tunnel/send.INFORMATIONAL */
    [109] = {.cite = 7681, .why = 7696, .where = 8044}, /* message/tunnel/send.PROMISE@server */
    [110] = {.cite = 7681, .why = 7696, .where = 8075}, /* message/tunnel/send.EXTENSION */
    [111] = {.cite = 0, .why = 6672, .where = 8106}, /* message/tunnel/send.PROMISE@client */
    [112] = {.cite = 5751, .why = 5763, .where = 8137}, /* message/tunnel/note.TUNNELLED@client */
    [113] = {.cite = 0, .why = 8168, .where = 8191}, /* message/tunnel/note.TUNNELLED@server */
    [114] = {.cite = 0, .why = 8222, .where = 8276}, /* message/done/recv.rest */
    [115] = {.cite = 6728, .why = 8307, .where = 8336}, /* message/done/send.EXTENSION */
    [116] = {.cite = 0, .why = 8222, .where = 8367}, /* message/done/send.rest */
    [117] = {.cite = 5751, .why = 5763, .where = 8398}, /* message/done/note.TUNNELLED */
    [118] = {.cite = 0, .why = 8429, .where = 8475}, /* message/absent/recv.rest */
    [119] = {.cite = 6728, .why = 8307, .where = 8506}, /* message/absent/send.EXTENSION@client */
    [120] = {.cite = 0, .why = 8537, .where = 8569}, /* message/absent/send.EXTENSION@server */
    [121] = {.cite = 0, .why = 8429, .where = 8600}, /* message/absent/send.rest */
    [122] = {.cite = 0, .why = 6821, .where = 8631}, /* message/absent/note.TUNNELLED */
    [123] = {.cite = 8981, .why = 8995, .where = 9024}, /* settings_sync/synced/send.SETTINGS */
    [124] = {.cite = 9060, .why = 9090, .where = 9153}, /* settings_sync/synced/recv.SETTINGS_ACK */
    [125] = {.cite = 8981, .why = 8995, .where = 9189}, /* settings_sync/waiting/send.SETTINGS */
    [126] = {.cite = 8981, .why = 8995, .where = 9225}, /* settings_sync/waiting/recv.SETTINGS_ACK */
    [127] = {.cite = 8981, .why = 8995, .where = 9261}, /* settings_sync/waiting_more/send.SETTINGS */
    [128] = {.cite = 8981, .why = 8995, .where = 9297}, /* settings_sync/waiting_more/recv.SETTINGS_ACK */
    [129] = {.cite = 2010, .why = 2041, .where = 9381}, /* stream/any/recv.UNKNOWN */
    [130] = {.cite = 9410, .why = 9425, .where = 9500}, /* stream/idle/recv.DATA */
    [131] = {.cite = 9529, .why = 9544, .where = 9615}, /* stream/idle/recv.RST_STREAM */
    [132] = {.cite = 9644, .why = 9675, .where = 9786}, /* stream/idle/recv.PUSH_PROMISE */
    [133] = {.cite = 9410, .why = 9675, .where = 9815}, /* stream/idle/recv.WINDOW_UPDATE */
    [134] = {.cite = 9410, .why = 9675, .where = 9844}, /* stream/idle/recv.PRIORITY */
    [135] = {.cite = 9873, .why = 9906, .where = 10061}, /* stream/idle/recv.PRIORITY_SIZE */
    [136] = {.cite = 0, .why = 10090, .where = 10119}, /* stream/idle/recv.WINDOW_OVERFLOW */
    [137] = {.cite = 0, .why = 10148, .where = 10192}, /* stream/idle/recv.END_STREAM */
    [138] = {.cite = 9410, .why = 10221, .where = 10244}, /* stream/idle/send.DATA */
    [139] = {.cite = 10273, .why = 10288, .where = 10317}, /* stream/idle/send.RST_STREAM */
    [140] = {.cite = 10346, .why = 10361, .where = 10459}, /* stream/idle/send.PUSH_PROMISE */
    [141] = {.cite = 0, .why = 10148, .where = 10488}, /* stream/idle/send.END_STREAM */
    [142] = {.cite = 0, .why = 10517, .where = 10540}, /* stream/idle/note.UNPROCESSED */
    [143] = {.cite = 10569, .why = 10604, .where = 10671}, /* stream/idle_local/recv.HEADERS */
    [144] = {.cite = 10700, .why = 10715, .where = 10805}, /* stream/idle_local/recv.PROMISED@client */
    [145] = {.cite = 0, .why = 6072, .where = 10834}, /* stream/idle_local/recv.PROMISED@server */
    [146] = {.cite = 10863, .why = 10875, .where = 10893}, /* stream/idle_local/send.HEADERS@client */
    [147] = {.cite = 10922, .why = 10937, .where = 10983}, /* stream/idle_local/send.HEADERS@server */
    [148] = {.cite = 10863, .why = 10875, .where = 11012}, /* stream/idle_local/send.PROMISED@server */
    [149] = {.cite = 11041, .why = 11058, .where = 11095}, /* stream/idle_local/send.PROMISED@client */
    [150] = {.cite = 10863, .why = 10875, .where = 11125}, /* stream/idle_remote/recv.HEADERS@server */
    [151] = {.cite = 10922, .why = 11155, .where = 11263}, /* stream/idle_remote/recv.HEADERS@client */
    [152] = {.cite = 10863, .why = 10875, .where = 11293}, /* stream/idle_remote/recv.PROMISED@client */
    [153] = {.cite = 0, .why = 6072, .where = 11323}, /* stream/idle_remote/recv.PROMISED@server */
    [154] = {.cite = 11353, .why = 10604, .where = 11370}, /* stream/idle_remote/send.HEADERS */
    [155] = {.cite = 11400, .why = 10715, .where = 11433}, /* stream/begun/recv.PROMISED@client */
    [156] = {.cite = 0, .why = 6072, .where = 11463}, /* stream/begun/recv.PROMISED@server */
    [157] = {.cite = 0, .why = 11493, .where = 11539}, /* stream/live/send.PROMISED */
    [158] = {.cite = 518, .why = 11569, .where = 11633}, /* stream/reserved_local/note.UNPROCESSED@server */
    [159] = {.cite = 0, .why = 11663, .where = 11689}, /* stream/reserved_local/note.UNPROCESSED@client */
    [160] = {.cite = 0, .why = 11719, .where = 11766}, /* stream/reserved_local/note.DISOWNED */
    [161] = {.cite = 11796, .why = 11811, .where = 11933}, /* stream/reserved_local/recv.HEADERS@server */
    [162] = {.cite = 0, .why = 6072, .where = 11963}, /* stream/reserved_local/recv.PUSH_PROMISE@server */
    [163] = {.cite = 11993, .why = 12008, .where = 12077}, /* stream/reserved_local/recv.PRIORITY@server */
    [164] = {.cite = 9873, .why = 12107, .where = 12253}, /* stream/reserved_local/recv.PRIORITY_SIZE@server */
    [165] = {.cite = 10863, .why = 10875, .where = 12283}, /* stream/reserved_local/recv.RST_STREAM@server */
    [166] = {.cite = 11993, .why = 12008, .where = 12313}, /* stream/reserved_local/recv.WINDOW_UPDATE@server */
    [167] = {.cite = 12343, .why = 12378, .where = 12558}, /* stream/reserved_local/recv.WINDOW_OVERFLOW@server */
    [168] = {.cite = 0, .why = 10148, .where = 12588}, /* stream/reserved_local/recv.END_STREAM@server */
    [169] = {.cite = 10863, .why = 10875, .where = 12618}, /* stream/reserved_local/send.HEADERS@server */
    [170] = {.cite = 10863, .why = 10875, .where = 12648}, /* stream/reserved_local/send.RST_STREAM@server */
    [171] = {.cite = 12678, .why = 12693, .where = 12774}, /* stream/reserved_local/send.DATA@server */
    [172] = {.cite = 12678, .why = 12804, .where = 12834}, /* stream/reserved_local/send.WINDOW_UPDATE@server */
    [173] = {.cite = 0, .why = 10148, .where = 12864}, /* stream/reserved_local/send.END_STREAM@server */
    [174] = {.cite = 0, .why = 11663, .where = 12894}, /* stream/reserved_local/recv.HEADERS@client */
    [175] = {.cite = 0, .why = 11663, .where = 12924}, /* stream/reserved_local/send.HEADERS@client */
    [176] = {.cite = 0, .why = 12954, .where = 12996}, /* stream/reserved_remote/note.UNPROCESSED */
    [177] = {.cite = 10863, .why = 10875, .where = 13026}, /* stream/reserved_remote/recv.HEADERS@client */
    [178] = {.cite = 13056, .why = 13071, .where = 13185}, /* stream/reserved_remote/recv.DATA@client */
    [179] = {.cite = 13056, .why = 13071, .where = 13215}, /* stream/reserved_remote/recv.PRIORITY@client */
    [180] = {.cite = 13245, .why = 13260, .where = 13330}, /* stream/reserved_remote/recv.PRIORITY_SIZE@client */
    [181] = {.cite = 10863, .why = 10875, .where = 13360}, /* stream/reserved_remote/recv.RST_STREAM@client */
    [182] = {.cite = 0, .why = 10148, .where = 13390}, /* stream/reserved_remote/recv.END_STREAM@client */
    [183] = {.cite = 10863, .why = 10875, .where = 13420}, /* stream/reserved_remote/send.RST_STREAM@client */
    [184] = {.cite = 13450, .why = 13465, .where = 13550}, /* stream/reserved_remote/send.WINDOW_UPDATE@client */
    [185] = {.cite = 13450, .why = 13465, .where = 13580}, /* stream/reserved_remote/send.HEADERS@client */
    [186] = {.cite = 0, .why = 10148, .where = 13610}, /* stream/reserved_remote/send.END_STREAM@client */
    [187] = {.cite = 0, .why = 11663, .where = 13640}, /* stream/reserved_remote/recv.HEADERS@server */
    [188] = {.cite = 0, .why = 11663, .where = 13670}, /* stream/reserved_remote/send.HEADERS@server */
    [189] = {.cite = 13700, .why = 10875, .where = 13728}, /* stream/active/recv.WINDOW_UPDATE */
    [190] = {.cite = 10863, .why = 10875, .where = 13758}, /* stream/active/recv.PRIORITY */
    [191] = {.cite = 13788, .why = 10875, .where = 13816}, /* stream/active/recv.RST_STREAM */
    [192] = {.cite = 13846, .why = 13874, .where = 13980}, /* stream/active/send.EXTENSION */
    [193] = {.cite = 14010, .why = 14038, .where = 14110}, /* stream/active/note.UNPROCESSED@client */
    [194] = {.cite = 518, .why = 11569, .where = 14140}, /* stream/active/note.UNPROCESSED@server */
    [195] = {.cite = 14170, .why = 14198, .where = 14288}, /* stream/active/note.DISOWNED@client */
    [196] = {.cite = 0, .why = 14318, .where = 14346}, /* stream/active/note.DISOWNED@server */
    [197] = {.cite = 10863, .why = 14376, .where = 14420}, /* stream/unended/recv.HEADERS */
    [198] = {.cite = 13245, .why = 13260, .where = 14450}, /* stream/unended/recv.PRIORITY_SIZE */
    [199] = {.cite = 14480, .why = 14495, .where = 14606}, /* stream/unended/recv.PUSH_PROMISE@client */
    [200] = {.cite = 0, .why = 6072, .where = 14636}, /* stream/unended/recv.PUSH_PROMISE@server */
    [201] = {.cite = 14666, .why = 14683, .where = 14787}, /* stream/unended/recv.WINDOW_OVERFLOW */
    [202] = {.cite = 14817, .why = 10875, .where = 14847}, /* stream/unended/send.RST_STREAM */
    [203] = {.cite = 1500, .why = 1512, .where = 14877}, /* stream/unended/send.WINDOW_UPDATE */
    [204] = {.cite = 10863, .why = 10875, .where = 14907}, /* stream/open/recv.END_STREAM */
    [205] = {.cite = 10863, .why = 14376, .where = 14937}, /* stream/open/send.HEADERS */
    [206] = {.cite = 10863, .why = 10875, .where = 14967}, /* stream/open/send.END_STREAM */
    [207] = {.cite = 14997, .why = 15014, .where = 15105}, /* stream/open/send.PUSH_PROMISE@server */
    [208] = {.cite = 11041, .why = 11058, .where = 15135}, /* stream/open/send.PUSH_PROMISE@client */
    [209] = {.cite = 10863, .why = 10875, .where = 15165}, /* stream/half_closed_local/recv.END_STREAM */
    [210] = {.cite = 10863, .why = 15195, .where = 15234}, /* stream/half_closed_local/send.HEADERS */
    [211] = {.cite = 0, .why = 10148, .where = 15264}, /* stream/half_closed_local/send.END_STREAM */
    [212] = {.cite = 15294, .why = 15327, .where = 15535}, /* stream/half_closed_remote/recv.HEADERS */
    [213] = {.cite = 15565, .why = 15614, .where = 15795}, /* stream/half_closed_remote/recv.DATA */
    [214] = {.cite = 14480, .why = 14495, .where = 15825}, /* stream/half_closed_remote/recv.PUSH_PROMISE@client */
    [215] = {.cite = 0, .why = 6072, .where = 15855}, /* stream/half_closed_remote/recv.PUSH_PROMISE@server */
    [216] = {.cite = 9873, .why = 15885, .where = 16041}, /* stream/half_closed_remote/recv.PRIORITY_SIZE */
    [217] = {.cite = 12343, .why = 16071, .where = 16261}, /* stream/half_closed_remote/recv.WINDOW_OVERFLOW */
    [218] = {.cite = 0, .why = 10148, .where = 16291}, /* stream/half_closed_remote/recv.END_STREAM */
    [219] = {.cite = 10863, .why = 14376, .where = 16321}, /* stream/half_closed_remote/send.HEADERS */
    [220] = {.cite = 10863, .why = 10875, .where = 16351}, /* stream/half_closed_remote/send.END_STREAM */
    [221] = {.cite = 10863, .why = 16381, .where = 16448}, /* stream/half_closed_remote/send.RST_STREAM */
    [222] = {.cite = 14997, .why = 15014, .where = 16478}, /* stream/half_closed_remote/send.PUSH_PROMISE@server */
    [223] = {.cite = 11041, .why = 11058, .where = 16508}, /* stream/half_closed_remote/send.PUSH_PROMISE@client */
    [224] = {.cite = 10863, .why = 16538, .where = 16583}, /* stream/half_closed_remote/send.WINDOW_UPDATE */
    [225] = {.cite = 16613, .why = 16641, .where = 16718}, /* stream/ended/recv.WINDOW_UPDATE */
    [226] = {.cite = 0, .why = 16748, .where = 16778}, /* stream/ended/recv.WINDOW_OVERFLOW */
    [227] = {.cite = 16808, .why = 16823, .where = 16872}, /* stream/ended/send.HEADERS */
    [228] = {.cite = 0, .why = 11493, .where = 16902}, /* stream/ended/send.PROMISED */
    [229] = {.cite = 0, .why = 10148, .where = 16932}, /* stream/ended/send.END_STREAM */
    [230] = {.cite = 0, .why = 16962, .where = 16991}, /* stream/ended/note.UNPROCESSED */
    [231] = {.cite = 17021, .why = 17054, .where = 17152}, /* stream/closed_grace/recv.HEADERS */
    [232] = {.cite = 17182, .why = 17197, .where = 17256}, /* stream/closed_grace/recv.PUSH_PROMISE@client */
    [233] = {.cite = 0, .why = 6072, .where = 17286}, /* stream/closed_grace/recv.PUSH_PROMISE@server */
    [234] = {.cite = 17316, .why = 17054, .where = 17331}, /* stream/closed_grace/recv.PRIORITY */
    [235] = {.cite = 10863, .why = 10875, .where = 17361}, /* stream/closed_grace/recv.RST_STREAM */
    [236] = {.cite = 10863, .why = 10875, .where = 17391}, /* stream/closed_grace/recv.END_STREAM */
    [237] = {.cite = 10863, .why = 10875, .where = 17421}, /* stream/settled/recv.PRIORITY */
    [238] = {.cite = 9873, .why = 17451, .where = 17586}, /* stream/settled/recv.PRIORITY_SIZE */
    [239] = {.cite = 14480, .why = 14495, .where = 17616}, /* stream/settled/recv.PUSH_PROMISE@client */
    [240] = {.cite = 0, .why = 6072, .where = 17646}, /* stream/settled/recv.PUSH_PROMISE@server */
    [241] = {.cite = 10863, .why = 10875, .where = 17676}, /* stream/settled/recv.RST_STREAM */
    [242] = {.cite = 0, .why = 10148, .where = 17706}, /* stream/settled/recv.END_STREAM */
    [243] = {.cite = 17736, .why = 17751, .where = 17835}, /* stream/closed_strict/recv.HEADERS */
    [244] = {.cite = 17865, .why = 17896, .where = 17954}, /* stream/closed_strict/recv.DATA */
    [245] = {.cite = 17984, .why = 18001, .where = 18101}, /* stream/closed_forgotten/recv.HEADERS */
    [246] = {.cite = 17865, .why = 17896, .where = 18131}, /* stream/closed_forgotten/recv.DATA */
    [247] = {.cite = 18500, .why = 18532, .where = 18667}, /* check LIMIT_CONCURRENT_STREAMS */
    [248] = {.cite = 18687, .why = 18721, .where = 18846}, /* check LIMIT_HELD_STREAMS */
    [249] = {.cite = 18866, .why = 18899, .where = 18963}, /* check LIMIT_REFUSED_STREAMS */
    [250] = {.cite = 18866, .why = 18983, .where = 19080}, /* check LIMIT_RESETS */
    [251] = {.cite = 18866, .why = 19100, .where = 19156}, /* check LIMIT_GLITCHES */
    [252] = {.cite = 18866, .why = 19176, .where = 19293}, /* check LIMIT_DATA_OVERHEAD */
    [253] = {.cite = 19313, .why = 19343, .where = 19423}, /* check LIMIT_DATA_EMPTY */
    [254] = {.cite = 18866, .why = 19444, .where = 19576}, /* check LIMIT_WINDOW_UPDATES */
    [255] = {.cite = 18866, .why = 19597, .where = 19676}, /* check LIMIT_CONTROL_QUEUE */
    [256] = {.cite = 19697, .why = 19731, .where = 19856}, /* check LIMIT_LIST_OCTETS_HARD */
    [257] = {.cite = 19877, .why = 19912, .where = 19988}, /* check LIMIT_LIST_FIELDS_HARD */
    [258] = {.cite = 20009, .why = 20042, .where = 20104}, /* check LIMIT_LIST_CRUMBS_HARD */
    [259] = {.cite = 20125, .why = 20155, .where = 20232}, /* check LIMIT_BLOCK_CONTINUATIONS */
    [260] = {.cite = 20125, .why = 20253, .where = 20348}, /* check LIMIT_BLOCK_SHORT_FRAGMENTS */
    [261] = {.cite = 20369, .why = 20394, .where = 20511}, /* check LIMIT_SIZE_UPDATES */
    [262] = {.cite = 20532, .why = 20561, .where = 20627}, /* check LIMIT_SETTINGS_ENTRIES */
    [263] = {.cite = 18866, .why = 20648, .where = 20804}, /* check LIMIT_GOODPUT */
    [264] = {.cite = 20825, .why = 20857, .where = 20934}, /* check LIMIT_INFORMATIONAL */
    [265] = {.cite = 20955, .why = 20984, .where = 21069}, /* check LIMIT_REFUSED_PROMISES */
    [266] = {.cite = 21090, .why = 21107, .where = 21178}, /* check SETTINGS_ENABLE_PUSH_RANGE */
    [267] = {.cite = 21200, .why = 21235, .where = 21315}, /* check SETTINGS_ENABLE_PUSH_ROLE */
    [268] = {.cite = 21337, .why = 21354, .where = 21432}, /* check SETTINGS_INITIAL_WINDOW_SIZE_RANGE */
    [269] = {.cite = 21454, .why = 21489, .where = 21574}, /* check SETTINGS_MAX_FRAME_SIZE_RANGE */
    [270] = {.cite = 21596, .why = 21609, .where = 21644}, /* check SETTINGS_ENABLE_CONNECT_PROTOCOL_RANGE */
    [271] = {.cite = 21666, .why = 21679, .where = 21733}, /* check SETTINGS_ENABLE_CONNECT_PROTOCOL_CHANGE */
    [272] = {.cite = 21755, .why = 21770, .where = 21851}, /* check SETTINGS_NO_RFC7540_PRIORITIES_RANGE */
    [273] = {.cite = 21873, .why = 21904, .where = 21982}, /* check SETTINGS_NO_RFC7540_PRIORITIES_CHANGE */
    [274] = {.cite = 22004, .why = 22034, .where = 22056}, /* check FIELD_NAME_EMPTY */
    [275] = {.cite = 22077, .why = 22112, .where = 22175}, /* check FIELD_NAME_OCTETS */
    [276] = {.cite = 22196, .why = 22231, .where = 22269}, /* check FIELD_VALUE_OCTETS */
    [277] = {.cite = 22290, .why = 22307, .where = 22353}, /* check FIELD_VALUE_EDGE */
    [278] = {.cite = 22374, .why = 22391, .where = 22431}, /* check FIELD_CONNECTION_SPECIFIC */
    [279] = {.cite = 22452, .why = 22469, .where = 22521}, /* check FIELD_TE */
    [280] = {.cite = 22542, .why = 22574, .where = 22628}, /* check FIELD_NOT_IN_TRAILERS */
    [281] = {.cite = 22649, .why = 22664, .where = 22692}, /* check FIELD_PSEUDO_UNKNOWN */
    [282] = {.cite = 22713, .why = 22744, .where = 22777}, /* check FIELD_PSEUDO_REPEATED */
    [283] = {.cite = 22798, .why = 22829, .where = 22878}, /* check FIELD_PSEUDO_AFTER_FIELD */
    [284] = {.cite = 22899, .why = 22930, .where = 22996}, /* check FIELD_PSEUDO_NOT_HERE */
    [285] = {.cite = 23017, .why = 23048, .where = 23086}, /* check FIELD_PSEUDO_IN_TRAILERS */
    [286] = {.cite = 23107, .why = 23142, .where = 23180}, /* check FIELD_PSEUDO_MISSING */
    [287] = {.cite = 23201, .why = 23236, .where = 23261}, /* check FIELD_STATUS_MISSING */
    [288] = {.cite = 23282, .why = 23317, .where = 23364}, /* check FIELD_PROMISED_INCOMPLETE */
    [289] = {.cite = 23385, .why = 23402, .where = 23425}, /* check FIELD_METHOD_OCTETS */
    [290] = {.cite = 23385, .why = 23446, .where = 23474}, /* check FIELD_SCHEME_OCTETS */
    [291] = {.cite = 23385, .why = 23495, .where = 23570}, /* check FIELD_PATH_OCTETS */
    [292] = {.cite = 23591, .why = 23626, .where = 23690}, /* check FIELD_PATH_FORM */
    [293] = {.cite = 23711, .why = 23728, .where = 23800}, /* check FIELD_AUTHORITY_OCTETS */
    [294] = {.cite = 23821, .why = 23854, .where = 23877}, /* check FIELD_AUTHORITY_EMPTY */
    [295] = {.cite = 23898, .why = 23928, .where = 23971}, /* check FIELD_AUTHORITY_MISSING */
    [296] = {.cite = 23992, .why = 24022, .where = 24065}, /* check FIELD_HOST_OCTETS */
    [297] = {.cite = 24086, .why = 24103, .where = 24144}, /* check FIELD_HOST_DIFFERS */
    [298] = {.cite = 24165, .why = 24195, .where = 24211}, /* check FIELD_HOST_REPEATED */
    [299] = {.cite = 24232, .why = 24262, .where = 24307}, /* check FIELD_STATUS_SYNTAX */
    [300] = {.cite = 24328, .why = 24356, .where = 24396}, /* check FIELD_STATUS_101 */
    [301] = {.cite = 24417, .why = 24430, .where = 24455}, /* check FIELD_PROTOCOL_OCTETS */
    [302] = {.cite = 24476, .why = 24502, .where = 24562}, /* check FIELD_PROTOCOL_NOT_ENABLED */
    [303] = {.cite = 24417, .why = 24583, .where = 24612}, /* check FIELD_PROTOCOL_WITHOUT_CONNECT */
    [304] = {.cite = 24633, .why = 24666, .where = 24720}, /* check FIELD_CONNECT_FORM */
    [305] = {.cite = 24741, .why = 24771, .where = 24821}, /* check FIELD_CONTENT_LENGTH_SYNTAX */
    [306] = {.cite = 24741, .why = 24842, .where = 24868}, /* check FIELD_CONTENT_LENGTH_REPEATED */
    [307] = {.cite = 24889, .why = 24921, .where = 24971}, /* check FIELD_CONTENT_LENGTH_MISMATCH */
    [308] = {.cite = 24992, .why = 25025, .where = 25071}, /* check FIELD_PROMISED_METHOD */
    [309] = {.cite = 25092, .why = 25107, .where = 25141}, /* check FIELD_PROMISED_CONTENT */
    [310] = {.cite = 25162, .why = 25195, .where = 25370}, /* check FRAME_TOO_LARGE */
    [311] = {.cite = 25390, .why = 25405, .where = 25463}, /* check FRAME_DATA_STREAM_ID */
    [312] = {.cite = 25162, .why = 25483, .where = 25534}, /* check FRAME_DATA_LENGTH */
    [313] = {.cite = 25554, .why = 25569, .where = 25657}, /* check FRAME_DATA_PADDING */
    [314] = {.cite = 25677, .why = 25692, .where = 25753}, /* check FRAME_HEADERS_STREAM_ID */
    [315] = {.cite = 25773, .why = 25804, .where = 25857}, /* check FRAME_HEADERS_LENGTH */
    [316] = {.cite = 25877, .why = 25892, .where = 25983}, /* check FRAME_HEADERS_PADDING */
    [317] = {.cite = 26003, .why = 26017, .where = 26082}, /* check FRAME_HEADERS_SELF_DEPENDENCY */
    [318] = {.cite = 26102, .why = 26117, .where = 26179}, /* check FRAME_PRIORITY_STREAM_ID */
    [319] = {.cite = 13245, .why = 13260, .where = 26199}, /* check FRAME_PRIORITY_LENGTH */
    [320] = {.cite = 26219, .why = 26234, .where = 26298}, /* check FRAME_RST_STREAM_STREAM_ID */
    [321] = {.cite = 26318, .why = 26333, .where = 26412}, /* check FRAME_RST_STREAM_LENGTH */
    [322] = {.cite = 26432, .why = 26447, .where = 26509}, /* check FRAME_SETTINGS_STREAM_ID */
    [323] = {.cite = 26530, .why = 26545, .where = 26639}, /* check FRAME_SETTINGS_LENGTH */
    [324] = {.cite = 26660, .why = 26675, .where = 26760}, /* check FRAME_SETTINGS_EMPTY */
    [325] = {.cite = 26781, .why = 26796, .where = 26862}, /* check FRAME_PUSH_PROMISE_STREAM_ID */
    [326] = {.cite = 25773, .why = 26883, .where = 26954}, /* check FRAME_PUSH_PROMISE_LENGTH */
    [327] = {.cite = 26975, .why = 26990, .where = 27086}, /* check FRAME_PUSH_PROMISE_PADDING */
    [328] = {.cite = 10700, .why = 10715, .where = 27107}, /* check FRAME_PUSH_PROMISE_PROMISED_ZERO */
    [329] = {.cite = 27128, .why = 27143, .where = 27201}, /* check FRAME_PING_STREAM_ID */
    [330] = {.cite = 27222, .why = 27237, .where = 27310}, /* check FRAME_PING_LENGTH */
    [331] = {.cite = 27331, .why = 27346, .where = 27406}, /* check FRAME_GOAWAY_STREAM_ID */
    [332] = {.cite = 27427, .why = 27458, .where = 27518}, /* check FRAME_GOAWAY_LENGTH */
    [333] = {.cite = 27539, .why = 27554, .where = 27636}, /* check FRAME_WINDOW_UPDATE_LENGTH */
    [334] = {.cite = 27657, .why = 27690, .where = 27871}, /* check FRAME_WINDOW_UPDATE_ZERO_INCREMENT */
    [335] = {.cite = 27892, .why = 27908, .where = 27974}, /* check FRAME_CONTINUATION_STREAM_ID */
    [336] = {.cite = 27995, .why = 28012, .where = 28065}, /* check FLOW_CONNECTION */
    [337] = {.cite = 28084, .why = 28112, .where = 28163}, /* check FLOW_STREAM */
    [338] = {.cite = 14666, .why = 28182, .where = 28230}, /* check FLOW_CONNECTION_OVERFLOW */
    [339] = {.cite = 28249, .why = 28266, .where = 28330}, /* check FLOW_INITIAL_WINDOW */
    [340] = {.cite = 14010, .why = 28349, .where = 28429}, /* check STREAM_AFTER_GOAWAY */
    [341] = {.cite = 28448, .why = 28481, .where = 28555}, /* check PROMISE_ON_PUSHED */
    [342] = {.cite = 28575, .why = 28605, .where = 28655}, /* check PROMISE_CROSSED_RESET */
    [343] = {.cite = 28675, .why = 28704, .where = 28770}, /* check PROMISE_UNWANTED */
    [344] = {.cite = 28790, .why = 28821, .where = 28862}, /* check PROMISE_BEYOND_LIMIT */
    [345] = {.cite = 9060, .why = 28882, .where = 28903}, /* check NO_MEMORY */
    [346] = {.cite = 28923, .why = 28950, .where = 28996}, /* check TRANSPORT_CLOSED */
    [347] = {.cite = 9060, .why = 29016, .where = 29055}, /* check INTERNAL */
    [348] = {.cite = 29075, .why = 29090, .where = 29208}, /* check CALL_REENTERED */
    [349] = {.cite = 3417, .why = 29229, .where = 29280}, /* check CALL_ENDED */
    [350] = {.cite = 29301, .why = 29314, .where = 29363}, /* check CALL_NO_MEMORY */
    [351] = {.cite = 29384, .why = 29400, .where = 29460}, /* check CALL_OUTPUT_FULL */
    [352] = {.cite = 29481, .why = 29496, .where = 29567}, /* check CALL_FLAGS */
    [353] = {.cite = 29588, .why = 29602, .where = 29658}, /* check CALL_STREAM_ID */
    [354] = {.cite = 29588, .why = 29680, .where = 29758}, /* check CALL_NO_STREAM_ID */
    [355] = {.cite = 10863, .why = 29780, .where = 29861}, /* check CALL_NO_STREAM */
    [356] = {.cite = 1500, .why = 29883, .where = 29960}, /* check CALL_CLOSED */
    [357] = {.cite = 10863, .why = 29982, .where = 30042}, /* check CALL_NOT_CLOSED */
    [358] = {.cite = 30064, .why = 30081, .where = 30157}, /* check CALL_STREAM_LIMIT */
    [359] = {.cite = 30179, .why = 30194, .where = 30249}, /* check CALL_SECTION_SIZE */
    [360] = {.cite = 30271, .why = 30286, .where = 30357}, /* check CALL_PROMISE_ON_OURS */
    [361] = {.cite = 30379, .why = 30394, .where = 30422}, /* check CALL_PUSH_DISABLED */
    [362] = {.cite = 30444, .why = 30456, .where = 30512}, /* check CALL_PING_OPAQUE */
    [363] = {.cite = 30534, .why = 30549, .where = 30592}, /* check CALL_INCREMENT_ZERO */
    [364] = {.cite = 30614, .why = 30631, .where = 30667}, /* check CALL_WINDOW_RANGE */
    [365] = {.cite = 28249, .why = 30689, .where = 30758}, /* check CALL_INITIAL_WINDOW */
    [366] = {.cite = 30780, .why = 30794, .where = 30866}, /* check CALL_ACKNOWLEDGED_MORE */
    [367] = {.cite = 6728, .why = 30888, .where = 30962}, /* check CALL_FRAME_TYPE */
    [368] = {.cite = 30984, .why = 30999, .where = 31052}, /* check CALL_FRAME_LENGTH */
    [369] = {.cite = 518, .why = 31074, .where = 31117}, /* check CALL_DEBUG_LENGTH */
    [370] = {.cite = 31139, .why = 31151, .where = 31184}, /* check CALL_OCTETS_MISSING */
    [371] = {.cite = 31206, .why = 31223, .where = 31261}, /* check CALL_SETTING_UNKNOWN */
    [372] = {.cite = 31283, .why = 31298, .where = 31347}, /* check HPACK_INDEX_ZERO */
    [373] = {.cite = 31382, .why = 31399, .where = 31448}, /* check HPACK_INDEX_RANGE */
    [374] = {.cite = 31483, .why = 31498, .where = 31560}, /* check HPACK_INTEGER */
    [375] = {.cite = 31595, .why = 31610, .where = 31659}, /* check HPACK_HUFFMAN_EOS */
    [376] = {.cite = 31694, .why = 31709, .where = 31766}, /* check HPACK_HUFFMAN_PADDING_LENGTH */
    [377] = {.cite = 31801, .why = 31816, .where = 31886}, /* check HPACK_HUFFMAN_PADDING_BITS */
    [378] = {.cite = 31921, .why = 31936, .where = 31981}, /* check HPACK_TRUNCATED */
    [379] = {.cite = 32016, .why = 32031, .where = 32089}, /* check HPACK_SIZE_UPDATE_LIMIT */
    [380] = {.cite = 32124, .why = 32139, .where = 32193}, /* check HPACK_SIZE_UPDATE_PLACE */
    [381] = {.cite = 32228, .why = 32245, .where = 32347}, /* check HPACK_SIZE_UPDATE_MISSING */
    [382] = {.cite = 32382, .why = 32394, .where = 32479}, /* check HPACK_SIZE_UPDATE_COUNT */
};

/* The row of each cell, by machine, role, state and input. */
static const uint16_t cells[] = {
    /* connection client expect_preface */
    3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 42, 39, 6, 40, 41,
    /* connection client expect_preface_going */
    3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 43, 39, 44, 40, 41,
    /* connection client expect_settings */
    9, 9, 12, 10, 10, 14, 10, 10, 15, 10, 10, 10, 10, 10, 10, 14, 10, 10, 10, 42, 39, 16, 40, 41,
    /* connection client expect_settings_going */
    9, 9, 12, 10, 10, 14, 10, 10, 17, 10, 10, 10, 10, 10, 10, 14, 10, 10, 10, 43, 39, 44, 40, 41,
    /* connection client open */
    9, 9, 18, 19, 19, 29, 20, 19, 19, 19, 23, 24, 19, 22, 28, 27, 21, 19, 26, 42, 39, 30, 40, 41,
    /* connection client goaway_sent */
    9, 9, 18, 19, 19, 32, 20, 19, 19, 19, 23, 24, 19, 22, 31, 27, 21, 19, 26, 43, 39, 44, 40, 41,
    /* connection client goaway_received */
    9, 9, 18, 19, 19, 35, 20, 19, 19, 19, 23, 24, 19, 22, 33, 34, 21, 19, 26, 37, 39, 36, 40, 41,
    /* connection client goaway_both */
    9, 9, 18, 19, 19, 38, 20, 19, 19, 19, 23, 24, 19, 22, 33, 34, 21, 19, 26, 43, 39, 44, 40, 41,
    /* connection client dead */
    45, 45, 45, 45, 45, 45, 45, 45, 45, 45, 45, 45, 45, 45, 45, 45, 45, 45, 45, 46, 46, 46, 47, 48,
    /* connection server expect_preface */
    5, 1, 2, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 42, 39, 6, 40, 41,
    /* connection server expect_preface_going */
    7, 1, 2, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 43, 39, 44, 40, 41,
    /* connection server expect_settings */
    8, 8, 13, 11, 11, 14, 11, 11, 15, 11, 11, 11, 11, 11, 11, 14, 11, 11, 11, 42, 39, 16, 40, 41,
    /* connection server expect_settings_going */
    8, 8, 13, 11, 11, 14, 11, 11, 17, 11, 11, 11, 11, 11, 11, 14, 11, 11, 11, 43, 39, 44, 40, 41,
    /* connection server open */
    8, 8, 18, 19, 19, 29, 20, 19, 19, 19, 25, 25, 19, 22, 28, 27, 21, 19, 26, 42, 39, 30, 40, 41,
    /* connection server goaway_sent */
    8, 8, 18, 19, 19, 32, 20, 19, 19, 19, 25, 25, 19, 22, 31, 27, 21, 19, 26, 43, 39, 44, 40, 41,
    /* connection server goaway_received */
    8, 8, 18, 19, 19, 35, 20, 19, 19, 19, 25, 25, 19, 22, 33, 34, 21, 19, 26, 37, 39, 36, 40, 41,
    /* connection server goaway_both */
    8, 8, 18, 19, 19, 38, 20, 19, 19, 19, 25, 25, 19, 22, 33, 34, 21, 19, 26, 43, 39, 44, 40, 41,
    /* connection server dead */
    45, 45, 45, 45, 45, 45, 45, 45, 45, 45, 45, 45, 45, 45, 45, 45, 45, 45, 45, 46, 46, 46, 47, 48,
    /* header_block client between */
    49, 50, 51, 51, 51, 49,
    /* header_block client inside */
    55, 55, 52, 53, 54, 56,
    /* header_block server between */
    49, 50, 51, 51, 51, 49,
    /* header_block server inside */
    55, 55, 52, 53, 54, 56,
    /* message client waiting */
    57, 58, 60, 61, 62, 64, 64, 66, 70, 70, 71, 72, 74, 76, 76, 78, 80, 81,
    /* message client informational */
    57, 58, 60, 61, 62, 64, 64, 66, 70, 70, 71, 72, 74, 76, 76, 78, 80, 81,
    /* message client content */
    86, 86, 82, 83, 86, 84, 85, 87, 93, 93, 89, 90, 93, 91, 92, 95, 96, 98,
    /* message client tunnel */
    102, 102, 101, 101, 102, 99, 100, 103, 108, 108, 107, 107, 108, 105, 106, 111, 110, 112,
    /* message client done */
    114, 114, 114, 114, 114, 114, 114, 114, 116, 116, 116, 116, 116, 116, 116, 116, 115, 117,
    /* message client absent */
    118, 118, 118, 118, 118, 118, 118, 118, 121, 121, 121, 121, 121, 121, 121, 121, 119, 122,
    /* message server waiting */
    59, 59, 60, 61, 63, 65, 65, 67, 68, 69, 71, 72, 73, 75, 75, 77, 79, 81,
    /* message server informational */
    59, 59, 60, 61, 63, 65, 65, 67, 68, 69, 71, 72, 73, 75, 75, 77, 79, 81,
    /* message server content */
    86, 86, 82, 83, 86, 84, 85, 88, 93, 93, 89, 90, 93, 91, 92, 94, 96, 97,
    /* message server tunnel */
    102, 102, 101, 101, 102, 99, 100, 104, 108, 108, 107, 107, 108, 105, 106, 109, 110, 113,
    /* message server done */
    114, 114, 114, 114, 114, 114, 114, 114, 116, 116, 116, 116, 116, 116, 116, 116, 115, 117,
    /* message server absent */
    118, 118, 118, 118, 118, 118, 118, 118, 121, 121, 121, 121, 121, 121, 121, 121, 120, 122,
    /* settings_sync client synced */
    124, 123,
    /* settings_sync client waiting */
    126, 125,
    /* settings_sync client waiting_more */
    128, 127,
    /* settings_sync server synced */
    124, 123,
    /* settings_sync server waiting */
    126, 125,
    /* settings_sync server waiting_more */
    128, 127,
    /* stream client idle_local */
    143, 130, 134, 135, 131, 132, 144, 133, 136, 129, 137, 146, 138, 139, 140, 149, 138, 138, 141, 142, 142,
    /* stream client idle_remote */
    151, 130, 134, 135, 131, 132, 152, 133, 136, 129, 137, 154, 138, 139, 140, 154, 138, 138, 141, 142, 142,
    /* stream client reserved_local */
    174, 174, 174, 174, 174, 174, 155, 174, 174, 129, 174, 175, 175, 175, 175, 157, 175, 175, 175, 159, 160,
    /* stream client reserved_remote */
    177, 178, 179, 180, 181, 178, 155, 178, 178, 129, 182, 185, 185, 183, 185, 157, 184, 185, 186, 176, 176,
    /* stream client open */
    197, 197, 190, 198, 191, 199, 155, 189, 201, 129, 204, 205, 205, 202, 208, 157, 203, 192, 206, 193, 195,
    /* stream client half_closed_local */
    197, 197, 190, 198, 191, 199, 155, 189, 201, 129, 209, 210, 210, 202, 210, 157, 203, 192, 211, 193, 195,
    /* stream client half_closed_remote */
    212, 213, 190, 216, 191, 214, 155, 189, 217, 129, 218, 219, 219, 221, 223, 157, 224, 192, 220, 193, 195,
    /* stream client closed_grace */
    231, 231, 234, 234, 235, 232, 155, 225, 226, 129, 236, 227, 227, 227, 227, 228, 227, 227, 229, 230, 230,
    /* stream client closed_strict */
    243, 244, 237, 238, 241, 239, 155, 225, 226, 129, 242, 227, 227, 227, 227, 228, 227, 227, 229, 230, 230,
    /* stream client closed_forgotten */
    245, 246, 237, 238, 241, 239, 155, 225, 226, 129, 242, 227, 227, 227, 227, 228, 227, 227, 229, 230, 230,
    /* stream server idle_local */
    143, 130, 134, 135, 131, 132, 145, 133, 136, 129, 137, 147, 138, 139, 140, 148, 138, 138, 141, 142, 142,
    /* stream server idle_remote */
    150, 130, 134, 135, 131, 132, 153, 133, 136, 129, 137, 154, 138, 139, 140, 154, 138, 138, 141, 142, 142,
    /* stream server reserved_local */
    161, 161, 163, 164, 165, 162, 156, 166, 167, 129, 168, 169, 171, 170, 171, 157, 172, 171, 173, 158, 160,
    /* stream server reserved_remote */
    187, 187, 187, 187, 187, 187, 156, 187, 187, 129, 187, 188, 188, 188, 188, 157, 188, 188, 188, 176, 176,
    /* stream server open */
    197, 197, 190, 198, 191, 200, 156, 189, 201, 129, 204, 205, 205, 202, 207, 157, 203, 192, 206, 194, 196,
    /* stream server half_closed_local */
    197, 197, 190, 198, 191, 200, 156, 189, 201, 129, 209, 210, 210, 202, 210, 157, 203, 192, 211, 194, 196,
    /* stream server half_closed_remote */
    212, 213, 190, 216, 191, 215, 156, 189, 217, 129, 218, 219, 219, 221, 222, 157, 224, 192, 220, 194, 196,
    /* stream server closed_grace */
    231, 231, 234, 234, 235, 233, 156, 225, 226, 129, 236, 227, 227, 227, 227, 228, 227, 227, 229, 230, 230,
    /* stream server closed_strict */
    243, 244, 237, 238, 241, 240, 156, 225, 226, 129, 242, 227, 227, 227, 227, 228, 227, 227, 229, 230, 230,
    /* stream server closed_forgotten */
    245, 246, 237, 238, 241, 240, 156, 225, 226, 129, 242, 227, 227, 227, 227, 228, 227, 227, 229, 230, 230,
};

/* Texts: the states, then the inputs of each machine. */
static const uint32_t names[] = {
    /* connection */
    3736, 3751, 3772, 3788, 3810, 3815, 3827, 3843, 3855,
    3860, 3873, 3890, 3901, 3911, 3924, 3941, 3955, 3971, 3985, 4003, 4021, 4040, 4050, 4064, 4076, 4095, 4114, 4132, 4145, 4161, 4172, 4184, 4206,
    /* header_block */
    5254, 5262,
    5269, 5280, 4114, 5291, 5313, 5341,
    /* message */
    8670, 8678, 8692, 8700, 8707, 8712,
    8719, 8738, 8761, 8774, 8791, 3901, 8803, 8817, 8830, 8849, 8872, 8885, 8902, 8914, 8924, 8938, 8951, 8966,
    /* settings_sync */
    9347, 8670, 9354,
    3985, 9367,
    /* stream */
    18168, 18179, 18191, 18206, 3810, 18222, 18240, 18259, 18272, 18286,
    3911, 3901, 3941, 18303, 3955, 4003, 18322, 4095, 18336, 4132, 18357, 18373, 8914, 18386, 18402, 18420, 18434, 8951, 18453, 18469, 18486,
};

static const struct {
    uint32_t name;
    uint32_t states;
    uint32_t inputs;
    uint32_t first_cell;
    uint32_t first_state;
    uint32_t first_input;
} machines[SW_MACHINE_COUNT] = {
    [SW_MACHINE_CONNECTION] = {
        .name = 3725,
        .states = SW_CONNECTION_STATE_COUNT,
        .inputs = SW_CONNECTION_INPUT_COUNT,
        .first_cell = 0,
        .first_state = 0,
        .first_input = 9,
    },
    [SW_MACHINE_HEADER_BLOCK] = {
        .name = 5241,
        .states = SW_HEADER_BLOCK_STATE_COUNT,
        .inputs = SW_HEADER_BLOCK_INPUT_COUNT,
        .first_cell = 432,
        .first_state = 33,
        .first_input = 35,
    },
    [SW_MACHINE_MESSAGE] = {
        .name = 8662,
        .states = SW_MESSAGE_STATE_COUNT,
        .inputs = SW_MESSAGE_INPUT_COUNT,
        .first_cell = 456,
        .first_state = 41,
        .first_input = 47,
    },
    [SW_MACHINE_SETTINGS_SYNC] = {
        .name = 9333,
        .states = SW_SETTINGS_SYNC_STATE_COUNT,
        .inputs = SW_SETTINGS_SYNC_INPUT_COUNT,
        .first_cell = 672,
        .first_state = 65,
        .first_input = 68,
    },
    [SW_MACHINE_STREAM] = {
        .name = 18161,
        .states = SW_STREAM_STATE_COUNT,
        .inputs = SW_STREAM_INPUT_COUNT,
        .first_cell = 684,
        .first_state = 70,
        .first_input = 80,
    },
};

static const uint32_t verdicts[] = {
    [SW_VERDICT_GO] = 35441,
    [SW_VERDICT_IGNORE] = 35444,
    [SW_VERDICT_DISCARD] = 35451,
    [SW_VERDICT_STREAM_ERROR] = 35459,
    [SW_VERDICT_CONN_ERROR] = 35472,
    [SW_VERDICT_REFUSE] = 35483,
    [SW_VERDICT_NEVER] = 35490,
};

static const uint32_t checks[SW_CHECK_COUNT] = {
    [SW_CHECK_NONE] = 0,
    [SW_CHECK_LIMIT_CONCURRENT_STREAMS] = 32514,
    [SW_CHECK_LIMIT_HELD_STREAMS] = 32539,
    [SW_CHECK_LIMIT_REFUSED_STREAMS] = 32558,
    [SW_CHECK_LIMIT_RESETS] = 32580,
    [SW_CHECK_LIMIT_GLITCHES] = 32593,
    [SW_CHECK_LIMIT_DATA_OVERHEAD] = 32608,
    [SW_CHECK_LIMIT_DATA_EMPTY] = 32628,
    [SW_CHECK_LIMIT_WINDOW_UPDATES] = 32645,
    [SW_CHECK_LIMIT_CONTROL_QUEUE] = 32666,
    [SW_CHECK_LIMIT_LIST_OCTETS_HARD] = 32686,
    [SW_CHECK_LIMIT_LIST_FIELDS_HARD] = 32709,
    [SW_CHECK_LIMIT_LIST_CRUMBS_HARD] = 32732,
    [SW_CHECK_LIMIT_BLOCK_CONTINUATIONS] = 32755,
    [SW_CHECK_LIMIT_BLOCK_SHORT_FRAGMENTS] = 32781,
    [SW_CHECK_LIMIT_SIZE_UPDATES] = 32809,
    [SW_CHECK_LIMIT_SETTINGS_ENTRIES] = 32828,
    [SW_CHECK_LIMIT_GOODPUT] = 32851,
    [SW_CHECK_LIMIT_INFORMATIONAL] = 32865,
    [SW_CHECK_LIMIT_REFUSED_PROMISES] = 32885,
    [SW_CHECK_SETTINGS_ENABLE_PUSH_RANGE] = 32908,
    [SW_CHECK_SETTINGS_ENABLE_PUSH_ROLE] = 32935,
    [SW_CHECK_SETTINGS_INITIAL_WINDOW_SIZE_RANGE] = 32961,
    [SW_CHECK_SETTINGS_MAX_FRAME_SIZE_RANGE] = 32996,
    [SW_CHECK_SETTINGS_ENABLE_CONNECT_PROTOCOL_RANGE] = 33026,
    [SW_CHECK_SETTINGS_ENABLE_CONNECT_PROTOCOL_CHANGE] = 33065,
    [SW_CHECK_SETTINGS_NO_RFC7540_PRIORITIES_RANGE] = 33105,
    [SW_CHECK_SETTINGS_NO_RFC7540_PRIORITIES_CHANGE] = 33142,
    [SW_CHECK_FIELD_NAME_EMPTY] = 33180,
    [SW_CHECK_FIELD_NAME_OCTETS] = 33197,
    [SW_CHECK_FIELD_VALUE_OCTETS] = 33215,
    [SW_CHECK_FIELD_VALUE_EDGE] = 33234,
    [SW_CHECK_FIELD_CONNECTION_SPECIFIC] = 33251,
    [SW_CHECK_FIELD_TE] = 33277,
    [SW_CHECK_FIELD_NOT_IN_TRAILERS] = 33286,
    [SW_CHECK_FIELD_PSEUDO_UNKNOWN] = 33308,
    [SW_CHECK_FIELD_PSEUDO_REPEATED] = 33329,
    [SW_CHECK_FIELD_PSEUDO_AFTER_FIELD] = 33351,
    [SW_CHECK_FIELD_PSEUDO_NOT_HERE] = 33376,
    [SW_CHECK_FIELD_PSEUDO_IN_TRAILERS] = 33398,
    [SW_CHECK_FIELD_PSEUDO_MISSING] = 33423,
    [SW_CHECK_FIELD_STATUS_MISSING] = 33444,
    [SW_CHECK_FIELD_PROMISED_INCOMPLETE] = 33465,
    [SW_CHECK_FIELD_METHOD_OCTETS] = 33491,
    [SW_CHECK_FIELD_SCHEME_OCTETS] = 33511,
    [SW_CHECK_FIELD_PATH_OCTETS] = 33531,
    [SW_CHECK_FIELD_PATH_FORM] = 33549,
    [SW_CHECK_FIELD_AUTHORITY_OCTETS] = 33565,
    [SW_CHECK_FIELD_AUTHORITY_EMPTY] = 33588,
    [SW_CHECK_FIELD_AUTHORITY_MISSING] = 33610,
    [SW_CHECK_FIELD_HOST_OCTETS] = 33634,
    [SW_CHECK_FIELD_HOST_DIFFERS] = 33652,
    [SW_CHECK_FIELD_HOST_REPEATED] = 33671,
    [SW_CHECK_FIELD_STATUS_SYNTAX] = 33691,
    [SW_CHECK_FIELD_STATUS_101] = 33711,
    [SW_CHECK_FIELD_PROTOCOL_OCTETS] = 33728,
    [SW_CHECK_FIELD_PROTOCOL_NOT_ENABLED] = 33750,
    [SW_CHECK_FIELD_PROTOCOL_WITHOUT_CONNECT] = 33777,
    [SW_CHECK_FIELD_CONNECT_FORM] = 33808,
    [SW_CHECK_FIELD_CONTENT_LENGTH_SYNTAX] = 33827,
    [SW_CHECK_FIELD_CONTENT_LENGTH_REPEATED] = 33855,
    [SW_CHECK_FIELD_CONTENT_LENGTH_MISMATCH] = 33885,
    [SW_CHECK_FIELD_PROMISED_METHOD] = 33915,
    [SW_CHECK_FIELD_PROMISED_CONTENT] = 33937,
    [SW_CHECK_FRAME_TOO_LARGE] = 33960,
    [SW_CHECK_FRAME_DATA_STREAM_ID] = 33976,
    [SW_CHECK_FRAME_DATA_LENGTH] = 33997,
    [SW_CHECK_FRAME_DATA_PADDING] = 34015,
    [SW_CHECK_FRAME_HEADERS_STREAM_ID] = 34034,
    [SW_CHECK_FRAME_HEADERS_LENGTH] = 34058,
    [SW_CHECK_FRAME_HEADERS_PADDING] = 34079,
    [SW_CHECK_FRAME_HEADERS_SELF_DEPENDENCY] = 34101,
    [SW_CHECK_FRAME_PRIORITY_STREAM_ID] = 34131,
    [SW_CHECK_FRAME_PRIORITY_LENGTH] = 34156,
    [SW_CHECK_FRAME_RST_STREAM_STREAM_ID] = 34178,
    [SW_CHECK_FRAME_RST_STREAM_LENGTH] = 34205,
    [SW_CHECK_FRAME_SETTINGS_STREAM_ID] = 34229,
    [SW_CHECK_FRAME_SETTINGS_LENGTH] = 34254,
    [SW_CHECK_FRAME_SETTINGS_EMPTY] = 34276,
    [SW_CHECK_FRAME_PUSH_PROMISE_STREAM_ID] = 34297,
    [SW_CHECK_FRAME_PUSH_PROMISE_LENGTH] = 34326,
    [SW_CHECK_FRAME_PUSH_PROMISE_PADDING] = 34352,
    [SW_CHECK_FRAME_PUSH_PROMISE_PROMISED_ZERO] = 34379,
    [SW_CHECK_FRAME_PING_STREAM_ID] = 34412,
    [SW_CHECK_FRAME_PING_LENGTH] = 34433,
    [SW_CHECK_FRAME_GOAWAY_STREAM_ID] = 34451,
    [SW_CHECK_FRAME_GOAWAY_LENGTH] = 34474,
    [SW_CHECK_FRAME_WINDOW_UPDATE_LENGTH] = 34494,
    [SW_CHECK_FRAME_WINDOW_UPDATE_ZERO_INCREMENT] = 34521,
    [SW_CHECK_FRAME_CONTINUATION_STREAM_ID] = 34556,
    [SW_CHECK_FLOW_CONNECTION] = 34585,
    [SW_CHECK_FLOW_STREAM] = 34601,
    [SW_CHECK_FLOW_CONNECTION_OVERFLOW] = 34613,
    [SW_CHECK_FLOW_INITIAL_WINDOW] = 34638,
    [SW_CHECK_STREAM_AFTER_GOAWAY] = 34658,
    [SW_CHECK_PROMISE_ON_PUSHED] = 34678,
    [SW_CHECK_PROMISE_CROSSED_RESET] = 34696,
    [SW_CHECK_PROMISE_UNWANTED] = 34718,
    [SW_CHECK_PROMISE_BEYOND_LIMIT] = 34735,
    [SW_CHECK_NO_MEMORY] = 34756,
    [SW_CHECK_TRANSPORT_CLOSED] = 34766,
    [SW_CHECK_INTERNAL] = 34783,
    [SW_CHECK_CALL_REENTERED] = 34792,
    [SW_CHECK_CALL_ENDED] = 34807,
    [SW_CHECK_CALL_NO_MEMORY] = 34818,
    [SW_CHECK_CALL_OUTPUT_FULL] = 34833,
    [SW_CHECK_CALL_FLAGS] = 34850,
    [SW_CHECK_CALL_STREAM_ID] = 34861,
    [SW_CHECK_CALL_NO_STREAM_ID] = 34876,
    [SW_CHECK_CALL_NO_STREAM] = 34894,
    [SW_CHECK_CALL_CLOSED] = 34909,
    [SW_CHECK_CALL_NOT_CLOSED] = 34921,
    [SW_CHECK_CALL_STREAM_LIMIT] = 34937,
    [SW_CHECK_CALL_SECTION_SIZE] = 34955,
    [SW_CHECK_CALL_PROMISE_ON_OURS] = 34973,
    [SW_CHECK_CALL_PUSH_DISABLED] = 34994,
    [SW_CHECK_CALL_PING_OPAQUE] = 35013,
    [SW_CHECK_CALL_INCREMENT_ZERO] = 35030,
    [SW_CHECK_CALL_WINDOW_RANGE] = 35050,
    [SW_CHECK_CALL_INITIAL_WINDOW] = 35068,
    [SW_CHECK_CALL_ACKNOWLEDGED_MORE] = 35088,
    [SW_CHECK_CALL_FRAME_TYPE] = 35111,
    [SW_CHECK_CALL_FRAME_LENGTH] = 35127,
    [SW_CHECK_CALL_DEBUG_LENGTH] = 35145,
    [SW_CHECK_CALL_OCTETS_MISSING] = 35163,
    [SW_CHECK_CALL_SETTING_UNKNOWN] = 35183,
    [SW_CHECK_HPACK_INDEX_ZERO] = 35204,
    [SW_CHECK_HPACK_INDEX_RANGE] = 35221,
    [SW_CHECK_HPACK_INTEGER] = 35239,
    [SW_CHECK_HPACK_HUFFMAN_EOS] = 35253,
    [SW_CHECK_HPACK_HUFFMAN_PADDING_LENGTH] = 35271,
    [SW_CHECK_HPACK_HUFFMAN_PADDING_BITS] = 35300,
    [SW_CHECK_HPACK_TRUNCATED] = 35327,
    [SW_CHECK_HPACK_SIZE_UPDATE_LIMIT] = 35343,
    [SW_CHECK_HPACK_SIZE_UPDATE_PLACE] = 35367,
    [SW_CHECK_HPACK_SIZE_UPDATE_MISSING] = 35391,
    [SW_CHECK_HPACK_SIZE_UPDATE_COUNT] = 35417,
};

const char *
sw_explain_string(uint32_t offset)
{
    return (const char *)&texts + offset;
}

const struct sw_row *
sw_explain_cell(enum sw_machine machine, unsigned role, unsigned state, unsigned input)
{
    if ((unsigned)machine >= SW_MACHINE_COUNT || role > 1 || state >= machines[machine].states || input >= machines[machine].inputs)
        return &rows[0];
    size_t at = ((size_t)role * machines[machine].states + state) * machines[machine].inputs + input;
    return &rows[cells[machines[machine].first_cell + at]];
}

const struct sw_row *
sw_explain_check(enum sw_check check)
{
    if (check == SW_CHECK_NONE || (unsigned)check >= SW_CHECK_COUNT)
        return &rows[0];
    return &rows[246 + (size_t)check];
}

const char *
sw_check_name(enum sw_check check)
{
    return (unsigned)check < SW_CHECK_COUNT ? sw_explain_string(checks[check]) : "unknown";
}

const char *
sw_machine_name(unsigned machine)
{
    return machine < SW_MACHINE_COUNT ? sw_explain_string(machines[machine].name) : "unknown";
}

const char *
sw_machine_state_name(unsigned machine, unsigned state)
{
    if (machine >= SW_MACHINE_COUNT || state >= machines[machine].states)
        return "unknown";
    return sw_explain_string(names[machines[machine].first_state + state]);
}

const char *
sw_machine_input_name(unsigned machine, unsigned input)
{
    if (machine >= SW_MACHINE_COUNT || input >= machines[machine].inputs)
        return "unknown";
    return sw_explain_string(names[machines[machine].first_input + input]);
}

const char *
sw_verdict_name(unsigned verdict)
{
    if (verdict == SW_VERDICT_UNSET || verdict >= sizeof verdicts / sizeof verdicts[0])
        return "unknown";
    return sw_explain_string(verdicts[verdict]);
}
