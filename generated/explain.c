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
    char text_10983[30];
    char text_11013[30];
    char text_11043[17];
    char text_11060[37];
    char text_11097[30];
    char text_11127[30];
    char text_11157[108];
    char text_11265[30];
    char text_11295[30];
    char text_11325[30];
    char text_11355[17];
    char text_11372[30];
    char text_11402[33];
    char text_11435[30];
    char text_11465[30];
    char text_11495[46];
    char text_11541[30];
    char text_11571[64];
    char text_11635[30];
    char text_11665[26];
    char text_11691[30];
    char text_11721[47];
    char text_11768[30];
    char text_11798[15];
    char text_11813[122];
    char text_11935[30];
    char text_11965[30];
    char text_11995[15];
    char text_12010[69];
    char text_12079[30];
    char text_12109[146];
    char text_12255[30];
    char text_12285[30];
    char text_12315[30];
    char text_12345[35];
    char text_12380[180];
    char text_12560[30];
    char text_12590[30];
    char text_12620[30];
    char text_12650[30];
    char text_12680[15];
    char text_12695[81];
    char text_12776[30];
    char text_12806[30];
    char text_12836[30];
    char text_12866[30];
    char text_12896[30];
    char text_12926[30];
    char text_12956[42];
    char text_12998[30];
    char text_13028[30];
    char text_13058[15];
    char text_13073[114];
    char text_13187[30];
    char text_13217[30];
    char text_13247[15];
    char text_13262[70];
    char text_13332[30];
    char text_13362[30];
    char text_13392[30];
    char text_13422[30];
    char text_13452[15];
    char text_13467[85];
    char text_13552[30];
    char text_13582[30];
    char text_13612[30];
    char text_13642[30];
    char text_13672[30];
    char text_13702[28];
    char text_13730[30];
    char text_13760[30];
    char text_13790[28];
    char text_13818[30];
    char text_13848[28];
    char text_13876[106];
    char text_13982[30];
    char text_14012[28];
    char text_14040[72];
    char text_14112[30];
    char text_14142[30];
    char text_14172[28];
    char text_14200[90];
    char text_14290[30];
    char text_14320[28];
    char text_14348[30];
    char text_14378[44];
    char text_14422[30];
    char text_14452[30];
    char text_14482[15];
    char text_14497[111];
    char text_14608[30];
    char text_14638[30];
    char text_14668[17];
    char text_14685[104];
    char text_14789[30];
    char text_14819[30];
    char text_14849[30];
    char text_14879[30];
    char text_14909[30];
    char text_14939[30];
    char text_14969[30];
    char text_14999[17];
    char text_15016[91];
    char text_15107[30];
    char text_15137[30];
    char text_15167[30];
    char text_15197[39];
    char text_15236[30];
    char text_15266[30];
    char text_15296[33];
    char text_15329[208];
    char text_15537[30];
    char text_15567[49];
    char text_15616[181];
    char text_15797[30];
    char text_15827[30];
    char text_15857[30];
    char text_15887[156];
    char text_16043[30];
    char text_16073[190];
    char text_16263[30];
    char text_16293[30];
    char text_16323[30];
    char text_16353[30];
    char text_16383[67];
    char text_16450[30];
    char text_16480[30];
    char text_16510[30];
    char text_16540[45];
    char text_16585[30];
    char text_16615[28];
    char text_16643[77];
    char text_16720[30];
    char text_16750[30];
    char text_16780[30];
    char text_16810[15];
    char text_16825[49];
    char text_16874[30];
    char text_16904[30];
    char text_16934[30];
    char text_16964[29];
    char text_16993[30];
    char text_17023[33];
    char text_17056[98];
    char text_17154[30];
    char text_17184[30];
    char text_17214[15];
    char text_17229[59];
    char text_17288[30];
    char text_17318[30];
    char text_17348[15];
    char text_17363[30];
    char text_17393[30];
    char text_17423[30];
    char text_17453[30];
    char text_17483[135];
    char text_17618[30];
    char text_17648[30];
    char text_17678[30];
    char text_17708[30];
    char text_17738[30];
    char text_17768[15];
    char text_17783[84];
    char text_17867[30];
    char text_17897[31];
    char text_17928[58];
    char text_17986[30];
    char text_18016[17];
    char text_18033[100];
    char text_18133[30];
    char text_18163[30];
    char text_18193[7];
    char text_18200[11];
    char text_18211[12];
    char text_18223[15];
    char text_18238[16];
    char text_18254[18];
    char text_18272[19];
    char text_18291[13];
    char text_18304[14];
    char text_18318[17];
    char text_18335[19];
    char text_18354[14];
    char text_18368[21];
    char text_18389[16];
    char text_18405[13];
    char text_18418[16];
    char text_18434[18];
    char text_18452[14];
    char text_18466[19];
    char text_18485[16];
    char text_18501[17];
    char text_18518[14];
    char text_18532[32];
    char text_18564[135];
    char text_18699[20];
    char text_18719[34];
    char text_18753[125];
    char text_18878[20];
    char text_18898[33];
    char text_18931[64];
    char text_18995[20];
    char text_19015[97];
    char text_19112[20];
    char text_19132[56];
    char text_19188[20];
    char text_19208[117];
    char text_19325[20];
    char text_19345[30];
    char text_19375[80];
    char text_19455[21];
    char text_19476[132];
    char text_19608[21];
    char text_19629[79];
    char text_19708[21];
    char text_19729[34];
    char text_19763[125];
    char text_19888[21];
    char text_19909[35];
    char text_19944[76];
    char text_20020[21];
    char text_20041[33];
    char text_20074[62];
    char text_20136[21];
    char text_20157[30];
    char text_20187[77];
    char text_20264[21];
    char text_20285[95];
    char text_20380[21];
    char text_20401[25];
    char text_20426[117];
    char text_20543[21];
    char text_20564[29];
    char text_20593[66];
    char text_20659[21];
    char text_20680[156];
    char text_20836[21];
    char text_20857[32];
    char text_20889[77];
    char text_20966[21];
    char text_20987[29];
    char text_21016[85];
    char text_21101[21];
    char text_21122[17];
    char text_21139[71];
    char text_21210[22];
    char text_21232[35];
    char text_21267[80];
    char text_21347[22];
    char text_21369[17];
    char text_21386[78];
    char text_21464[22];
    char text_21486[35];
    char text_21521[85];
    char text_21606[22];
    char text_21628[13];
    char text_21641[35];
    char text_21676[22];
    char text_21698[13];
    char text_21711[54];
    char text_21765[22];
    char text_21787[15];
    char text_21802[81];
    char text_21883[22];
    char text_21905[31];
    char text_21936[78];
    char text_22014[22];
    char text_22036[30];
    char text_22066[22];
    char text_22088[21];
    char text_22109[35];
    char text_22144[63];
    char text_22207[21];
    char text_22228[35];
    char text_22263[38];
    char text_22301[21];
    char text_22322[17];
    char text_22339[46];
    char text_22385[21];
    char text_22406[17];
    char text_22423[40];
    char text_22463[21];
    char text_22484[17];
    char text_22501[52];
    char text_22553[21];
    char text_22574[32];
    char text_22606[54];
    char text_22660[21];
    char text_22681[15];
    char text_22696[28];
    char text_22724[21];
    char text_22745[31];
    char text_22776[33];
    char text_22809[21];
    char text_22830[31];
    char text_22861[49];
    char text_22910[21];
    char text_22931[31];
    char text_22962[66];
    char text_23028[21];
    char text_23049[31];
    char text_23080[38];
    char text_23118[21];
    char text_23139[35];
    char text_23174[38];
    char text_23212[21];
    char text_23233[35];
    char text_23268[25];
    char text_23293[21];
    char text_23314[35];
    char text_23349[47];
    char text_23396[21];
    char text_23417[17];
    char text_23434[23];
    char text_23457[21];
    char text_23478[28];
    char text_23506[21];
    char text_23527[75];
    char text_23602[21];
    char text_23623[35];
    char text_23658[64];
    char text_23722[21];
    char text_23743[17];
    char text_23760[72];
    char text_23832[21];
    char text_23853[33];
    char text_23886[23];
    char text_23909[21];
    char text_23930[30];
    char text_23960[43];
    char text_24003[21];
    char text_24024[30];
    char text_24054[43];
    char text_24097[21];
    char text_24118[17];
    char text_24135[41];
    char text_24176[21];
    char text_24197[30];
    char text_24227[16];
    char text_24243[21];
    char text_24264[30];
    char text_24294[45];
    char text_24339[21];
    char text_24360[28];
    char text_24388[40];
    char text_24428[21];
    char text_24449[13];
    char text_24462[25];
    char text_24487[21];
    char text_24508[26];
    char text_24534[60];
    char text_24594[21];
    char text_24615[29];
    char text_24644[21];
    char text_24665[33];
    char text_24698[54];
    char text_24752[21];
    char text_24773[30];
    char text_24803[50];
    char text_24853[21];
    char text_24874[26];
    char text_24900[21];
    char text_24921[32];
    char text_24953[50];
    char text_25003[21];
    char text_25024[33];
    char text_25057[46];
    char text_25103[21];
    char text_25124[15];
    char text_25139[34];
    char text_25173[21];
    char text_25194[33];
    char text_25227[175];
    char text_25402[20];
    char text_25422[15];
    char text_25437[58];
    char text_25495[20];
    char text_25515[51];
    char text_25566[20];
    char text_25586[15];
    char text_25601[88];
    char text_25689[20];
    char text_25709[15];
    char text_25724[61];
    char text_25785[20];
    char text_25805[31];
    char text_25836[53];
    char text_25889[20];
    char text_25909[15];
    char text_25924[91];
    char text_26015[20];
    char text_26035[14];
    char text_26049[65];
    char text_26114[20];
    char text_26134[15];
    char text_26149[62];
    char text_26211[20];
    char text_26231[20];
    char text_26251[15];
    char text_26266[64];
    char text_26330[20];
    char text_26350[15];
    char text_26365[79];
    char text_26444[20];
    char text_26464[15];
    char text_26479[62];
    char text_26541[21];
    char text_26562[15];
    char text_26577[94];
    char text_26671[21];
    char text_26692[15];
    char text_26707[85];
    char text_26792[21];
    char text_26813[15];
    char text_26828[66];
    char text_26894[21];
    char text_26915[71];
    char text_26986[21];
    char text_27007[15];
    char text_27022[96];
    char text_27118[21];
    char text_27139[21];
    char text_27160[15];
    char text_27175[58];
    char text_27233[21];
    char text_27254[15];
    char text_27269[73];
    char text_27342[21];
    char text_27363[15];
    char text_27378[60];
    char text_27438[21];
    char text_27459[31];
    char text_27490[60];
    char text_27550[21];
    char text_27571[15];
    char text_27586[82];
    char text_27668[21];
    char text_27689[33];
    char text_27722[181];
    char text_27903[21];
    char text_27924[16];
    char text_27940[66];
    char text_28006[21];
    char text_28027[17];
    char text_28044[53];
    char text_28097[19];
    char text_28116[28];
    char text_28144[51];
    char text_28195[19];
    char text_28214[48];
    char text_28262[19];
    char text_28281[17];
    char text_28298[64];
    char text_28362[19];
    char text_28381[80];
    char text_28461[19];
    char text_28480[33];
    char text_28513[74];
    char text_28587[20];
    char text_28607[30];
    char text_28637[50];
    char text_28687[20];
    char text_28707[29];
    char text_28736[66];
    char text_28802[20];
    char text_28822[31];
    char text_28853[41];
    char text_28894[20];
    char text_28914[21];
    char text_28935[20];
    char text_28955[27];
    char text_28982[46];
    char text_29028[20];
    char text_29048[39];
    char text_29087[20];
    char text_29107[15];
    char text_29122[118];
    char text_29240[21];
    char text_29261[51];
    char text_29312[21];
    char text_29333[13];
    char text_29346[49];
    char text_29395[21];
    char text_29416[16];
    char text_29432[60];
    char text_29492[21];
    char text_29513[15];
    char text_29528[71];
    char text_29599[21];
    char text_29620[14];
    char text_29634[56];
    char text_29690[22];
    char text_29712[78];
    char text_29790[22];
    char text_29812[81];
    char text_29893[22];
    char text_29915[77];
    char text_29992[22];
    char text_30014[60];
    char text_30074[22];
    char text_30096[17];
    char text_30113[76];
    char text_30189[22];
    char text_30211[15];
    char text_30226[55];
    char text_30281[22];
    char text_30303[15];
    char text_30318[71];
    char text_30389[22];
    char text_30411[15];
    char text_30426[28];
    char text_30454[22];
    char text_30476[12];
    char text_30488[56];
    char text_30544[22];
    char text_30566[15];
    char text_30581[43];
    char text_30624[22];
    char text_30646[17];
    char text_30663[36];
    char text_30699[22];
    char text_30721[69];
    char text_30790[22];
    char text_30812[14];
    char text_30826[72];
    char text_30898[22];
    char text_30920[74];
    char text_30994[22];
    char text_31016[15];
    char text_31031[53];
    char text_31084[22];
    char text_31106[43];
    char text_31149[22];
    char text_31171[12];
    char text_31183[33];
    char text_31216[22];
    char text_31238[17];
    char text_31255[38];
    char text_31293[22];
    char text_31315[15];
    char text_31330[49];
    char text_31379[35];
    char text_31414[17];
    char text_31431[49];
    char text_31480[35];
    char text_31515[15];
    char text_31530[62];
    char text_31592[35];
    char text_31627[15];
    char text_31642[49];
    char text_31691[35];
    char text_31726[15];
    char text_31741[57];
    char text_31798[35];
    char text_31833[15];
    char text_31848[70];
    char text_31918[35];
    char text_31953[15];
    char text_31968[45];
    char text_32013[35];
    char text_32048[15];
    char text_32063[58];
    char text_32121[35];
    char text_32156[15];
    char text_32171[54];
    char text_32225[35];
    char text_32260[17];
    char text_32277[102];
    char text_32379[35];
    char text_32414[12];
    char text_32426[85];
    char text_32511[35];
    char text_32546[25];
    char text_32571[19];
    char text_32590[22];
    char text_32612[13];
    char text_32625[15];
    char text_32640[20];
    char text_32660[17];
    char text_32677[21];
    char text_32698[20];
    char text_32718[23];
    char text_32741[23];
    char text_32764[23];
    char text_32787[26];
    char text_32813[28];
    char text_32841[19];
    char text_32860[23];
    char text_32883[14];
    char text_32897[20];
    char text_32917[23];
    char text_32940[27];
    char text_32967[26];
    char text_32993[35];
    char text_33028[30];
    char text_33058[39];
    char text_33097[40];
    char text_33137[37];
    char text_33174[38];
    char text_33212[17];
    char text_33229[18];
    char text_33247[19];
    char text_33266[17];
    char text_33283[26];
    char text_33309[9];
    char text_33318[22];
    char text_33340[21];
    char text_33361[22];
    char text_33383[25];
    char text_33408[22];
    char text_33430[25];
    char text_33455[21];
    char text_33476[21];
    char text_33497[26];
    char text_33523[20];
    char text_33543[20];
    char text_33563[18];
    char text_33581[16];
    char text_33597[23];
    char text_33620[22];
    char text_33642[24];
    char text_33666[18];
    char text_33684[19];
    char text_33703[20];
    char text_33723[20];
    char text_33743[17];
    char text_33760[22];
    char text_33782[27];
    char text_33809[31];
    char text_33840[19];
    char text_33859[28];
    char text_33887[30];
    char text_33917[30];
    char text_33947[22];
    char text_33969[23];
    char text_33992[16];
    char text_34008[21];
    char text_34029[18];
    char text_34047[19];
    char text_34066[24];
    char text_34090[21];
    char text_34111[22];
    char text_34133[30];
    char text_34163[25];
    char text_34188[22];
    char text_34210[27];
    char text_34237[24];
    char text_34261[25];
    char text_34286[22];
    char text_34308[21];
    char text_34329[29];
    char text_34358[26];
    char text_34384[27];
    char text_34411[33];
    char text_34444[21];
    char text_34465[18];
    char text_34483[23];
    char text_34506[20];
    char text_34526[27];
    char text_34553[35];
    char text_34588[29];
    char text_34617[16];
    char text_34633[12];
    char text_34645[25];
    char text_34670[20];
    char text_34690[20];
    char text_34710[18];
    char text_34728[22];
    char text_34750[17];
    char text_34767[21];
    char text_34788[10];
    char text_34798[17];
    char text_34815[9];
    char text_34824[15];
    char text_34839[11];
    char text_34850[15];
    char text_34865[17];
    char text_34882[11];
    char text_34893[15];
    char text_34908[18];
    char text_34926[15];
    char text_34941[12];
    char text_34953[16];
    char text_34969[18];
    char text_34987[18];
    char text_35005[21];
    char text_35026[19];
    char text_35045[17];
    char text_35062[20];
    char text_35082[18];
    char text_35100[20];
    char text_35120[23];
    char text_35143[16];
    char text_35159[18];
    char text_35177[18];
    char text_35195[20];
    char text_35215[21];
    char text_35236[17];
    char text_35253[18];
    char text_35271[14];
    char text_35285[18];
    char text_35303[29];
    char text_35332[27];
    char text_35359[16];
    char text_35375[24];
    char text_35399[24];
    char text_35423[26];
    char text_35449[24];
    char text_35473[3];
    char text_35476[7];
    char text_35483[8];
    char text_35491[13];
    char text_35504[11];
    char text_35515[7];
    char text_35522[6];
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
    "spec/machines/stream.yaml:77",
    "rfc9113-5.1-01",
    "content came on an idle stream; a stream error would send RST_STREAM there",
    "spec/machines/stream.yaml:80",
    "rfc9113-6.4-06",
    "RST_STREAM for an idle stream ends the connection with PROTOCOL_ERROR.",
    "spec/machines/stream.yaml:81",
    "rfc9113-5.1-01, rfc9113-6.6-11",
    "On an idle stream only HEADERS and PRIORITY may arrive; anything else ends the connection with PROTOCOL_ERROR.",
    "spec/machines/stream.yaml:82",
    "spec/machines/stream.yaml:83",
    "spec/machines/stream.yaml:84",
    "rfc9113-6.3-02, rfc9113-5.4.1-03",
    "PRIORITY of another length than 5 is a stream error FRAME_SIZE_ERROR; raised to a connection error: a stream error would send RST_STREAM on an idle stream",
    "spec/machines/stream.yaml:85",
    "an idle stream has no window",
    "spec/machines/stream.yaml:86",
    "raised only after HEADERS or DATA was taken",
    "spec/machines/stream.yaml:87",
    "HEADERS opens a stream",
    "spec/machines/stream.yaml:88",
    "rfc9113-6.4-05",
    "An idle stream is not reset.",
    "spec/machines/stream.yaml:89",
    "rfc9113-6.6-10",
    "A promise needs an open or half-closed (remote) stream to stand on and an idle stream to promise.",
    "spec/machines/stream.yaml:90",
    "spec/machines/stream.yaml:91",
    "there is no stream yet",
    "spec/machines/stream.yaml:93",
    "rfc9113-5.1.1-01, rfc9113-5.1.1-03",
    "Clients open streams with odd identifiers, servers with even ones.",
    "spec/machines/stream.yaml:96",
    "rfc9113-6.6-13",
    "A promise of an identifier that cannot come next ends the connection with PROTOCOL_ERROR.",
    "spec/machines/stream.yaml:97",
    "spec/machines/stream.yaml:98",
    "rfc9113 5.1",
    "see Stream States",
    "spec/machines/stream.yaml:99",
    "rfc9113-5.1-02",
    "a server opens a stream by promising it first",
    "spec/machines/stream.yaml:100",
    "spec/machines/stream.yaml:101",
    "rfc9113-8.4.1-05",
    "A client does not send PUSH_PROMISE.",
    "spec/machines/stream.yaml:102",
    "spec/machines/stream.yaml:105",
    "HEADERS on an idle stream that only the server could open ends the client's connection with PROTOCOL_ERROR.",
    "spec/machines/stream.yaml:106",
    "spec/machines/stream.yaml:107",
    "spec/machines/stream.yaml:108",
    "rfc9113-5.1.1-01",
    "spec/machines/stream.yaml:109",
    "rfc9113-6.6-13, rfc9113-5.1.1-02",
    "spec/machines/stream.yaml:112",
    "spec/machines/stream.yaml:113",
    "the library promises the next identifier only",
    "spec/machines/stream.yaml:116",
    "the client takes no promise above the last stream that it names",
    "spec/machines/stream.yaml:119",
    "a client promises nothing",
    "spec/machines/stream.yaml:120",
    "there is nothing to answer before the response",
    "spec/machines/stream.yaml:121",
    "rfc9113-5.1-05",
    "On a stream that we promised, anything but RST_STREAM, PRIORITY or WINDOW_UPDATE ends the connection with PROTOCOL_ERROR.",
    "spec/machines/stream.yaml:122",
    "spec/machines/stream.yaml:123",
    "rfc9113-5.1-04",
    "On a stream that we promised, PRIORITY and WINDOW_UPDATE may arrive.",
    "spec/machines/stream.yaml:124",
    "PRIORITY of another length than 5 is a stream error FRAME_SIZE_ERROR; raised to a connection error: the peer could make us reset our own promises",
    "spec/machines/stream.yaml:125",
    "spec/machines/stream.yaml:126",
    "spec/machines/stream.yaml:127",
    "rfc9113-6.9.1-04, rfc9113-5.4.1-03",
    "WINDOW_UPDATE that lifts a window beyond 2^31-1 ends the stream or the connection, whose window it was; raised to a connection error: the peer could make us reset our own promises",
    "spec/machines/stream.yaml:128",
    "spec/machines/stream.yaml:129",
    "spec/machines/stream.yaml:130",
    "spec/machines/stream.yaml:131",
    "rfc9113-5.1-03",
    "On a stream that we promised, only HEADERS, RST_STREAM and PRIORITY may be sent.",
    "spec/machines/stream.yaml:132",
    "there is no content to credit",
    "spec/machines/stream.yaml:133",
    "spec/machines/stream.yaml:134",
    "spec/machines/stream.yaml:135",
    "spec/machines/stream.yaml:136",
    "a GOAWAY speaks of the receiver's streams",
    "spec/machines/stream.yaml:139",
    "spec/machines/stream.yaml:140",
    "rfc9113-5.1-07",
    "On a stream promised to us, anything but HEADERS, RST_STREAM or PRIORITY ends the connection with PROTOCOL_ERROR.",
    "spec/machines/stream.yaml:141",
    "spec/machines/stream.yaml:142",
    "rfc9113-6.3-02",
    "PRIORITY of another length than 5 is a stream error FRAME_SIZE_ERROR.",
    "spec/machines/stream.yaml:143",
    "spec/machines/stream.yaml:144",
    "spec/machines/stream.yaml:145",
    "spec/machines/stream.yaml:146",
    "rfc9113-5.1-06",
    "On a stream promised to us, only RST_STREAM, WINDOW_UPDATE and PRIORITY may be sent.",
    "spec/machines/stream.yaml:147",
    "spec/machines/stream.yaml:148",
    "spec/machines/stream.yaml:149",
    "spec/machines/stream.yaml:150",
    "spec/machines/stream.yaml:151",
    "rfc9113 5.1, rfc9113-6.9-04",
    "spec/machines/stream.yaml:154",
    "spec/machines/stream.yaml:155",
    "rfc9113 5.1, rfc9113-6.4-01",
    "spec/machines/stream.yaml:156",
    "rfc9113 5.5, rfc9113-5.5-02",
    "5.1 lists the frames of RFC 9113 alone; what does not know an extension ignores its frames in every state",
    "spec/machines/stream.yaml:158",
    "rfc9113 6.8, rfc9113-8.7-01",
    "requests above the last stream that the server names were not processed",
    "spec/machines/stream.yaml:160",
    "spec/machines/stream.yaml:161",
    "rfc9113 6.8, rfc9113-8.7-03",
    "the server ignores what we still send on it, but its response shows that it was processed",
    "spec/machines/stream.yaml:162",
    "a client answers no promise",
    "spec/machines/stream.yaml:163",
    "the message machine decides what may follow",
    "spec/machines/stream.yaml:166",
    "spec/machines/stream.yaml:167",
    "rfc9113-6.6-11",
    "PUSH_PROMISE on a stream that is neither open nor half-closed (local) ends the connection with PROTOCOL_ERROR.",
    "spec/machines/stream.yaml:168",
    "spec/machines/stream.yaml:169",
    "rfc9113-6.9.1-04",
    "WINDOW_UPDATE that lifts a window beyond 2^31-1 ends the stream or the connection, whose window it was.",
    "spec/machines/stream.yaml:170",
    "rfc9113 5.1, rfc9113-5.4.2-01",
    "spec/machines/stream.yaml:171",
    "spec/machines/stream.yaml:172",
    "spec/machines/stream.yaml:175",
    "spec/machines/stream.yaml:176",
    "spec/machines/stream.yaml:177",
    "rfc9113-8.4.1-06",
    "A promise stands on a client's stream that is open or half-closed (remote) for the server.",
    "spec/machines/stream.yaml:178",
    "spec/machines/stream.yaml:179",
    "spec/machines/stream.yaml:182",
    "nothing of ours follows our END_STREAM",
    "spec/machines/stream.yaml:183",
    "spec/machines/stream.yaml:184",
    "rfc9113-5.1-08, rfc9113-5.4.1-03",
    "After its END_STREAM the peer may send only WINDOW_UPDATE, PRIORITY and RST_STREAM; more is a stream error STREAM_CLOSED; raised to a connection error: the peer could make us reset streams whose work goes on",
    "spec/machines/stream.yaml:187",
    "rfc9113-6.1-06, rfc9113-5.1-08, rfc9113-5.4.1-03",
    "DATA on a stream that is neither open nor half-closed (local) is a stream error STREAM_CLOSED; raised to a connection error: the peer could make us reset streams whose work goes on",
    "spec/machines/stream.yaml:188",
    "spec/machines/stream.yaml:189",
    "spec/machines/stream.yaml:190",
    "PRIORITY of another length than 5 is a stream error FRAME_SIZE_ERROR; raised to a connection error: the peer could make us reset streams whose work goes on",
    "spec/machines/stream.yaml:191",
    "WINDOW_UPDATE that lifts a window beyond 2^31-1 ends the stream or the connection, whose window it was; raised to a connection error: the peer could make us reset streams whose work goes on",
    "spec/machines/stream.yaml:192",
    "spec/machines/stream.yaml:193",
    "spec/machines/stream.yaml:194",
    "spec/machines/stream.yaml:195",
    "grace is granted to resets from open and half-closed (local) alone",
    "spec/machines/stream.yaml:196",
    "spec/machines/stream.yaml:197",
    "spec/machines/stream.yaml:198",
    "no content follows that could use the credit",
    "spec/machines/stream.yaml:199",
    "rfc9113-6.9-04, rfc9113 5.1",
    "WINDOW_UPDATE after END_STREAM, half-closed (remote) or closed, is no error.",
    "spec/machines/stream.yaml:202",
    "a closed stream has no window",
    "spec/machines/stream.yaml:203",
    "rfc9113-5.1-09",
    "On a closed stream nothing is sent but PRIORITY.",
    "spec/machines/stream.yaml:204",
    "spec/machines/stream.yaml:205",
    "spec/machines/stream.yaml:206",
    "the stream is closed already",
    "spec/machines/stream.yaml:208",
    "rfc9113-5.1-11, rfc9113-5.4.2-01",
    "What arrives after our RST_STREAM is processed as far as connection state needs it, then dropped.",
    "spec/machines/stream.yaml:211",
    "spec/machines/stream.yaml:212",
    "rfc9113-6.6-12",
    "PUSH_PROMISE that crossed our RST_STREAM is still handled.",
    "spec/machines/stream.yaml:213",
    "spec/machines/stream.yaml:214",
    "rfc9113-5.1-11",
    "spec/machines/stream.yaml:215",
    "spec/machines/stream.yaml:216",
    "spec/machines/stream.yaml:217",
    "spec/machines/stream.yaml:220",
    "PRIORITY of another length than 5 is a stream error FRAME_SIZE_ERROR; raised to a connection error: a closed stream is not reset again",
    "spec/machines/stream.yaml:221",
    "spec/machines/stream.yaml:222",
    "spec/machines/stream.yaml:223",
    "spec/machines/stream.yaml:224",
    "spec/machines/stream.yaml:225",
    "rfc9113-5.1-10",
    "A frame on a closed stream can be answered with the connection error STREAM_CLOSED.",
    "spec/machines/stream.yaml:228",
    "rfc9113-5.1-10, rfc9113-6.1-06",
    "content came on a closed stream, which is not reset again",
    "spec/machines/stream.yaml:229",
    "rfc9113-5.1.1-03",
    "an identifier below one that was used opens no stream; a skipped one and a forgotten one look alike",
    "spec/machines/stream.yaml:232",
    "spec/machines/stream.yaml:233",
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

_Static_assert(sizeof texts == 35528, "the texts have gaps");

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
    [148] = {.cite = 10863, .why = 10875, .where = 11013}, /* stream/idle_local/send.PROMISED@server */
    [149] = {.cite = 11043, .why = 11060, .where = 11097}, /* stream/idle_local/send.PROMISED@client */
    [150] = {.cite = 10863, .why = 10875, .where = 11127}, /* stream/idle_remote/recv.HEADERS@server */
    [151] = {.cite = 10922, .why = 11157, .where = 11265}, /* stream/idle_remote/recv.HEADERS@client */
    [152] = {.cite = 10863, .why = 10875, .where = 11295}, /* stream/idle_remote/recv.PROMISED@client */
    [153] = {.cite = 0, .why = 6072, .where = 11325}, /* stream/idle_remote/recv.PROMISED@server */
    [154] = {.cite = 11355, .why = 10604, .where = 11372}, /* stream/idle_remote/send.HEADERS */
    [155] = {.cite = 11402, .why = 10715, .where = 11435}, /* stream/begun/recv.PROMISED@client */
    [156] = {.cite = 0, .why = 6072, .where = 11465}, /* stream/begun/recv.PROMISED@server */
    [157] = {.cite = 0, .why = 11495, .where = 11541}, /* stream/live/send.PROMISED */
    [158] = {.cite = 518, .why = 11571, .where = 11635}, /* stream/reserved_local/note.UNPROCESSED@server */
    [159] = {.cite = 0, .why = 11665, .where = 11691}, /* stream/reserved_local/note.UNPROCESSED@client */
    [160] = {.cite = 0, .why = 11721, .where = 11768}, /* stream/reserved_local/note.DISOWNED */
    [161] = {.cite = 11798, .why = 11813, .where = 11935}, /* stream/reserved_local/recv.HEADERS@server */
    [162] = {.cite = 0, .why = 6072, .where = 11965}, /* stream/reserved_local/recv.PUSH_PROMISE@server */
    [163] = {.cite = 11995, .why = 12010, .where = 12079}, /* stream/reserved_local/recv.PRIORITY@server */
    [164] = {.cite = 9873, .why = 12109, .where = 12255}, /* stream/reserved_local/recv.PRIORITY_SIZE@server */
    [165] = {.cite = 10863, .why = 10875, .where = 12285}, /* stream/reserved_local/recv.RST_STREAM@server */
    [166] = {.cite = 11995, .why = 12010, .where = 12315}, /* stream/reserved_local/recv.WINDOW_UPDATE@server */
    [167] = {.cite = 12345, .why = 12380, .where = 12560}, /* stream/reserved_local/recv.WINDOW_OVERFLOW@server */
    [168] = {.cite = 0, .why = 10148, .where = 12590}, /* stream/reserved_local/recv.END_STREAM@server */
    [169] = {.cite = 10863, .why = 10875, .where = 12620}, /* stream/reserved_local/send.HEADERS@server */
    [170] = {.cite = 10863, .why = 10875, .where = 12650}, /* stream/reserved_local/send.RST_STREAM@server */
    [171] = {.cite = 12680, .why = 12695, .where = 12776}, /* stream/reserved_local/send.DATA@server */
    [172] = {.cite = 12680, .why = 12806, .where = 12836}, /* stream/reserved_local/send.WINDOW_UPDATE@server */
    [173] = {.cite = 0, .why = 10148, .where = 12866}, /* stream/reserved_local/send.END_STREAM@server */
    [174] = {.cite = 0, .why = 11665, .where = 12896}, /* stream/reserved_local/recv.HEADERS@client */
    [175] = {.cite = 0, .why = 11665, .where = 12926}, /* stream/reserved_local/send.HEADERS@client */
    [176] = {.cite = 0, .why = 12956, .where = 12998}, /* stream/reserved_remote/note.UNPROCESSED */
    [177] = {.cite = 10863, .why = 10875, .where = 13028}, /* stream/reserved_remote/recv.HEADERS@client */
    [178] = {.cite = 13058, .why = 13073, .where = 13187}, /* stream/reserved_remote/recv.DATA@client */
    [179] = {.cite = 13058, .why = 13073, .where = 13217}, /* stream/reserved_remote/recv.PRIORITY@client */
    [180] = {.cite = 13247, .why = 13262, .where = 13332}, /* stream/reserved_remote/recv.PRIORITY_SIZE@client */
    [181] = {.cite = 10863, .why = 10875, .where = 13362}, /* stream/reserved_remote/recv.RST_STREAM@client */
    [182] = {.cite = 0, .why = 10148, .where = 13392}, /* stream/reserved_remote/recv.END_STREAM@client */
    [183] = {.cite = 10863, .why = 10875, .where = 13422}, /* stream/reserved_remote/send.RST_STREAM@client */
    [184] = {.cite = 13452, .why = 13467, .where = 13552}, /* stream/reserved_remote/send.WINDOW_UPDATE@client */
    [185] = {.cite = 13452, .why = 13467, .where = 13582}, /* stream/reserved_remote/send.HEADERS@client */
    [186] = {.cite = 0, .why = 10148, .where = 13612}, /* stream/reserved_remote/send.END_STREAM@client */
    [187] = {.cite = 0, .why = 11665, .where = 13642}, /* stream/reserved_remote/recv.HEADERS@server */
    [188] = {.cite = 0, .why = 11665, .where = 13672}, /* stream/reserved_remote/send.HEADERS@server */
    [189] = {.cite = 13702, .why = 10875, .where = 13730}, /* stream/active/recv.WINDOW_UPDATE */
    [190] = {.cite = 10863, .why = 10875, .where = 13760}, /* stream/active/recv.PRIORITY */
    [191] = {.cite = 13790, .why = 10875, .where = 13818}, /* stream/active/recv.RST_STREAM */
    [192] = {.cite = 13848, .why = 13876, .where = 13982}, /* stream/active/send.EXTENSION */
    [193] = {.cite = 14012, .why = 14040, .where = 14112}, /* stream/active/note.UNPROCESSED@client */
    [194] = {.cite = 518, .why = 11571, .where = 14142}, /* stream/active/note.UNPROCESSED@server */
    [195] = {.cite = 14172, .why = 14200, .where = 14290}, /* stream/active/note.DISOWNED@client */
    [196] = {.cite = 0, .why = 14320, .where = 14348}, /* stream/active/note.DISOWNED@server */
    [197] = {.cite = 10863, .why = 14378, .where = 14422}, /* stream/unended/recv.HEADERS */
    [198] = {.cite = 13247, .why = 13262, .where = 14452}, /* stream/unended/recv.PRIORITY_SIZE */
    [199] = {.cite = 14482, .why = 14497, .where = 14608}, /* stream/unended/recv.PUSH_PROMISE@client */
    [200] = {.cite = 0, .why = 6072, .where = 14638}, /* stream/unended/recv.PUSH_PROMISE@server */
    [201] = {.cite = 14668, .why = 14685, .where = 14789}, /* stream/unended/recv.WINDOW_OVERFLOW */
    [202] = {.cite = 14819, .why = 10875, .where = 14849}, /* stream/unended/send.RST_STREAM */
    [203] = {.cite = 1500, .why = 1512, .where = 14879}, /* stream/unended/send.WINDOW_UPDATE */
    [204] = {.cite = 10863, .why = 10875, .where = 14909}, /* stream/open/recv.END_STREAM */
    [205] = {.cite = 10863, .why = 14378, .where = 14939}, /* stream/open/send.HEADERS */
    [206] = {.cite = 10863, .why = 10875, .where = 14969}, /* stream/open/send.END_STREAM */
    [207] = {.cite = 14999, .why = 15016, .where = 15107}, /* stream/open/send.PUSH_PROMISE@server */
    [208] = {.cite = 11043, .why = 11060, .where = 15137}, /* stream/open/send.PUSH_PROMISE@client */
    [209] = {.cite = 10863, .why = 10875, .where = 15167}, /* stream/half_closed_local/recv.END_STREAM */
    [210] = {.cite = 10863, .why = 15197, .where = 15236}, /* stream/half_closed_local/send.HEADERS */
    [211] = {.cite = 0, .why = 10148, .where = 15266}, /* stream/half_closed_local/send.END_STREAM */
    [212] = {.cite = 15296, .why = 15329, .where = 15537}, /* stream/half_closed_remote/recv.HEADERS */
    [213] = {.cite = 15567, .why = 15616, .where = 15797}, /* stream/half_closed_remote/recv.DATA */
    [214] = {.cite = 14482, .why = 14497, .where = 15827}, /* stream/half_closed_remote/recv.PUSH_PROMISE@client */
    [215] = {.cite = 0, .why = 6072, .where = 15857}, /* stream/half_closed_remote/recv.PUSH_PROMISE@server */
    [216] = {.cite = 9873, .why = 15887, .where = 16043}, /* stream/half_closed_remote/recv.PRIORITY_SIZE */
    [217] = {.cite = 12345, .why = 16073, .where = 16263}, /* stream/half_closed_remote/recv.WINDOW_OVERFLOW */
    [218] = {.cite = 0, .why = 10148, .where = 16293}, /* stream/half_closed_remote/recv.END_STREAM */
    [219] = {.cite = 10863, .why = 14378, .where = 16323}, /* stream/half_closed_remote/send.HEADERS */
    [220] = {.cite = 10863, .why = 10875, .where = 16353}, /* stream/half_closed_remote/send.END_STREAM */
    [221] = {.cite = 10863, .why = 16383, .where = 16450}, /* stream/half_closed_remote/send.RST_STREAM */
    [222] = {.cite = 14999, .why = 15016, .where = 16480}, /* stream/half_closed_remote/send.PUSH_PROMISE@server */
    [223] = {.cite = 11043, .why = 11060, .where = 16510}, /* stream/half_closed_remote/send.PUSH_PROMISE@client */
    [224] = {.cite = 10863, .why = 16540, .where = 16585}, /* stream/half_closed_remote/send.WINDOW_UPDATE */
    [225] = {.cite = 16615, .why = 16643, .where = 16720}, /* stream/ended/recv.WINDOW_UPDATE */
    [226] = {.cite = 0, .why = 16750, .where = 16780}, /* stream/ended/recv.WINDOW_OVERFLOW */
    [227] = {.cite = 16810, .why = 16825, .where = 16874}, /* stream/ended/send.HEADERS */
    [228] = {.cite = 0, .why = 11495, .where = 16904}, /* stream/ended/send.PROMISED */
    [229] = {.cite = 0, .why = 10148, .where = 16934}, /* stream/ended/send.END_STREAM */
    [230] = {.cite = 0, .why = 16964, .where = 16993}, /* stream/ended/note.UNPROCESSED */
    [231] = {.cite = 17023, .why = 17056, .where = 17154}, /* stream/closed_grace/recv.HEADERS */
    [232] = {.cite = 17023, .why = 17056, .where = 17184}, /* stream/closed_grace/recv.DATA */
    [233] = {.cite = 17214, .why = 17229, .where = 17288}, /* stream/closed_grace/recv.PUSH_PROMISE@client */
    [234] = {.cite = 0, .why = 6072, .where = 17318}, /* stream/closed_grace/recv.PUSH_PROMISE@server */
    [235] = {.cite = 17348, .why = 17056, .where = 17363}, /* stream/closed_grace/recv.PRIORITY */
    [236] = {.cite = 10863, .why = 10875, .where = 17393}, /* stream/closed_grace/recv.RST_STREAM */
    [237] = {.cite = 10863, .why = 10875, .where = 17423}, /* stream/closed_grace/recv.END_STREAM */
    [238] = {.cite = 10863, .why = 10875, .where = 17453}, /* stream/settled/recv.PRIORITY */
    [239] = {.cite = 9873, .why = 17483, .where = 17618}, /* stream/settled/recv.PRIORITY_SIZE */
    [240] = {.cite = 14482, .why = 14497, .where = 17648}, /* stream/settled/recv.PUSH_PROMISE@client */
    [241] = {.cite = 0, .why = 6072, .where = 17678}, /* stream/settled/recv.PUSH_PROMISE@server */
    [242] = {.cite = 10863, .why = 10875, .where = 17708}, /* stream/settled/recv.RST_STREAM */
    [243] = {.cite = 0, .why = 10148, .where = 17738}, /* stream/settled/recv.END_STREAM */
    [244] = {.cite = 17768, .why = 17783, .where = 17867}, /* stream/closed_strict/recv.HEADERS */
    [245] = {.cite = 17897, .why = 17928, .where = 17986}, /* stream/closed_strict/recv.DATA */
    [246] = {.cite = 18016, .why = 18033, .where = 18133}, /* stream/closed_forgotten/recv.HEADERS */
    [247] = {.cite = 17897, .why = 17928, .where = 18163}, /* stream/closed_forgotten/recv.DATA */
    [248] = {.cite = 18532, .why = 18564, .where = 18699}, /* check LIMIT_CONCURRENT_STREAMS */
    [249] = {.cite = 18719, .why = 18753, .where = 18878}, /* check LIMIT_HELD_STREAMS */
    [250] = {.cite = 18898, .why = 18931, .where = 18995}, /* check LIMIT_REFUSED_STREAMS */
    [251] = {.cite = 18898, .why = 19015, .where = 19112}, /* check LIMIT_RESETS */
    [252] = {.cite = 18898, .why = 19132, .where = 19188}, /* check LIMIT_GLITCHES */
    [253] = {.cite = 18898, .why = 19208, .where = 19325}, /* check LIMIT_DATA_OVERHEAD */
    [254] = {.cite = 19345, .why = 19375, .where = 19455}, /* check LIMIT_DATA_EMPTY */
    [255] = {.cite = 18898, .why = 19476, .where = 19608}, /* check LIMIT_WINDOW_UPDATES */
    [256] = {.cite = 18898, .why = 19629, .where = 19708}, /* check LIMIT_CONTROL_QUEUE */
    [257] = {.cite = 19729, .why = 19763, .where = 19888}, /* check LIMIT_LIST_OCTETS_HARD */
    [258] = {.cite = 19909, .why = 19944, .where = 20020}, /* check LIMIT_LIST_FIELDS_HARD */
    [259] = {.cite = 20041, .why = 20074, .where = 20136}, /* check LIMIT_LIST_CRUMBS_HARD */
    [260] = {.cite = 20157, .why = 20187, .where = 20264}, /* check LIMIT_BLOCK_CONTINUATIONS */
    [261] = {.cite = 20157, .why = 20285, .where = 20380}, /* check LIMIT_BLOCK_SHORT_FRAGMENTS */
    [262] = {.cite = 20401, .why = 20426, .where = 20543}, /* check LIMIT_SIZE_UPDATES */
    [263] = {.cite = 20564, .why = 20593, .where = 20659}, /* check LIMIT_SETTINGS_ENTRIES */
    [264] = {.cite = 18898, .why = 20680, .where = 20836}, /* check LIMIT_GOODPUT */
    [265] = {.cite = 20857, .why = 20889, .where = 20966}, /* check LIMIT_INFORMATIONAL */
    [266] = {.cite = 20987, .why = 21016, .where = 21101}, /* check LIMIT_REFUSED_PROMISES */
    [267] = {.cite = 21122, .why = 21139, .where = 21210}, /* check SETTINGS_ENABLE_PUSH_RANGE */
    [268] = {.cite = 21232, .why = 21267, .where = 21347}, /* check SETTINGS_ENABLE_PUSH_ROLE */
    [269] = {.cite = 21369, .why = 21386, .where = 21464}, /* check SETTINGS_INITIAL_WINDOW_SIZE_RANGE */
    [270] = {.cite = 21486, .why = 21521, .where = 21606}, /* check SETTINGS_MAX_FRAME_SIZE_RANGE */
    [271] = {.cite = 21628, .why = 21641, .where = 21676}, /* check SETTINGS_ENABLE_CONNECT_PROTOCOL_RANGE */
    [272] = {.cite = 21698, .why = 21711, .where = 21765}, /* check SETTINGS_ENABLE_CONNECT_PROTOCOL_CHANGE */
    [273] = {.cite = 21787, .why = 21802, .where = 21883}, /* check SETTINGS_NO_RFC7540_PRIORITIES_RANGE */
    [274] = {.cite = 21905, .why = 21936, .where = 22014}, /* check SETTINGS_NO_RFC7540_PRIORITIES_CHANGE */
    [275] = {.cite = 22036, .why = 22066, .where = 22088}, /* check FIELD_NAME_EMPTY */
    [276] = {.cite = 22109, .why = 22144, .where = 22207}, /* check FIELD_NAME_OCTETS */
    [277] = {.cite = 22228, .why = 22263, .where = 22301}, /* check FIELD_VALUE_OCTETS */
    [278] = {.cite = 22322, .why = 22339, .where = 22385}, /* check FIELD_VALUE_EDGE */
    [279] = {.cite = 22406, .why = 22423, .where = 22463}, /* check FIELD_CONNECTION_SPECIFIC */
    [280] = {.cite = 22484, .why = 22501, .where = 22553}, /* check FIELD_TE */
    [281] = {.cite = 22574, .why = 22606, .where = 22660}, /* check FIELD_NOT_IN_TRAILERS */
    [282] = {.cite = 22681, .why = 22696, .where = 22724}, /* check FIELD_PSEUDO_UNKNOWN */
    [283] = {.cite = 22745, .why = 22776, .where = 22809}, /* check FIELD_PSEUDO_REPEATED */
    [284] = {.cite = 22830, .why = 22861, .where = 22910}, /* check FIELD_PSEUDO_AFTER_FIELD */
    [285] = {.cite = 22931, .why = 22962, .where = 23028}, /* check FIELD_PSEUDO_NOT_HERE */
    [286] = {.cite = 23049, .why = 23080, .where = 23118}, /* check FIELD_PSEUDO_IN_TRAILERS */
    [287] = {.cite = 23139, .why = 23174, .where = 23212}, /* check FIELD_PSEUDO_MISSING */
    [288] = {.cite = 23233, .why = 23268, .where = 23293}, /* check FIELD_STATUS_MISSING */
    [289] = {.cite = 23314, .why = 23349, .where = 23396}, /* check FIELD_PROMISED_INCOMPLETE */
    [290] = {.cite = 23417, .why = 23434, .where = 23457}, /* check FIELD_METHOD_OCTETS */
    [291] = {.cite = 23417, .why = 23478, .where = 23506}, /* check FIELD_SCHEME_OCTETS */
    [292] = {.cite = 23417, .why = 23527, .where = 23602}, /* check FIELD_PATH_OCTETS */
    [293] = {.cite = 23623, .why = 23658, .where = 23722}, /* check FIELD_PATH_FORM */
    [294] = {.cite = 23743, .why = 23760, .where = 23832}, /* check FIELD_AUTHORITY_OCTETS */
    [295] = {.cite = 23853, .why = 23886, .where = 23909}, /* check FIELD_AUTHORITY_EMPTY */
    [296] = {.cite = 23930, .why = 23960, .where = 24003}, /* check FIELD_AUTHORITY_MISSING */
    [297] = {.cite = 24024, .why = 24054, .where = 24097}, /* check FIELD_HOST_OCTETS */
    [298] = {.cite = 24118, .why = 24135, .where = 24176}, /* check FIELD_HOST_DIFFERS */
    [299] = {.cite = 24197, .why = 24227, .where = 24243}, /* check FIELD_HOST_REPEATED */
    [300] = {.cite = 24264, .why = 24294, .where = 24339}, /* check FIELD_STATUS_SYNTAX */
    [301] = {.cite = 24360, .why = 24388, .where = 24428}, /* check FIELD_STATUS_101 */
    [302] = {.cite = 24449, .why = 24462, .where = 24487}, /* check FIELD_PROTOCOL_OCTETS */
    [303] = {.cite = 24508, .why = 24534, .where = 24594}, /* check FIELD_PROTOCOL_NOT_ENABLED */
    [304] = {.cite = 24449, .why = 24615, .where = 24644}, /* check FIELD_PROTOCOL_WITHOUT_CONNECT */
    [305] = {.cite = 24665, .why = 24698, .where = 24752}, /* check FIELD_CONNECT_FORM */
    [306] = {.cite = 24773, .why = 24803, .where = 24853}, /* check FIELD_CONTENT_LENGTH_SYNTAX */
    [307] = {.cite = 24773, .why = 24874, .where = 24900}, /* check FIELD_CONTENT_LENGTH_REPEATED */
    [308] = {.cite = 24921, .why = 24953, .where = 25003}, /* check FIELD_CONTENT_LENGTH_MISMATCH */
    [309] = {.cite = 25024, .why = 25057, .where = 25103}, /* check FIELD_PROMISED_METHOD */
    [310] = {.cite = 25124, .why = 25139, .where = 25173}, /* check FIELD_PROMISED_CONTENT */
    [311] = {.cite = 25194, .why = 25227, .where = 25402}, /* check FRAME_TOO_LARGE */
    [312] = {.cite = 25422, .why = 25437, .where = 25495}, /* check FRAME_DATA_STREAM_ID */
    [313] = {.cite = 25194, .why = 25515, .where = 25566}, /* check FRAME_DATA_LENGTH */
    [314] = {.cite = 25586, .why = 25601, .where = 25689}, /* check FRAME_DATA_PADDING */
    [315] = {.cite = 25709, .why = 25724, .where = 25785}, /* check FRAME_HEADERS_STREAM_ID */
    [316] = {.cite = 25805, .why = 25836, .where = 25889}, /* check FRAME_HEADERS_LENGTH */
    [317] = {.cite = 25909, .why = 25924, .where = 26015}, /* check FRAME_HEADERS_PADDING */
    [318] = {.cite = 26035, .why = 26049, .where = 26114}, /* check FRAME_HEADERS_SELF_DEPENDENCY */
    [319] = {.cite = 26134, .why = 26149, .where = 26211}, /* check FRAME_PRIORITY_STREAM_ID */
    [320] = {.cite = 13247, .why = 13262, .where = 26231}, /* check FRAME_PRIORITY_LENGTH */
    [321] = {.cite = 26251, .why = 26266, .where = 26330}, /* check FRAME_RST_STREAM_STREAM_ID */
    [322] = {.cite = 26350, .why = 26365, .where = 26444}, /* check FRAME_RST_STREAM_LENGTH */
    [323] = {.cite = 26464, .why = 26479, .where = 26541}, /* check FRAME_SETTINGS_STREAM_ID */
    [324] = {.cite = 26562, .why = 26577, .where = 26671}, /* check FRAME_SETTINGS_LENGTH */
    [325] = {.cite = 26692, .why = 26707, .where = 26792}, /* check FRAME_SETTINGS_EMPTY */
    [326] = {.cite = 26813, .why = 26828, .where = 26894}, /* check FRAME_PUSH_PROMISE_STREAM_ID */
    [327] = {.cite = 25805, .why = 26915, .where = 26986}, /* check FRAME_PUSH_PROMISE_LENGTH */
    [328] = {.cite = 27007, .why = 27022, .where = 27118}, /* check FRAME_PUSH_PROMISE_PADDING */
    [329] = {.cite = 10700, .why = 10715, .where = 27139}, /* check FRAME_PUSH_PROMISE_PROMISED_ZERO */
    [330] = {.cite = 27160, .why = 27175, .where = 27233}, /* check FRAME_PING_STREAM_ID */
    [331] = {.cite = 27254, .why = 27269, .where = 27342}, /* check FRAME_PING_LENGTH */
    [332] = {.cite = 27363, .why = 27378, .where = 27438}, /* check FRAME_GOAWAY_STREAM_ID */
    [333] = {.cite = 27459, .why = 27490, .where = 27550}, /* check FRAME_GOAWAY_LENGTH */
    [334] = {.cite = 27571, .why = 27586, .where = 27668}, /* check FRAME_WINDOW_UPDATE_LENGTH */
    [335] = {.cite = 27689, .why = 27722, .where = 27903}, /* check FRAME_WINDOW_UPDATE_ZERO_INCREMENT */
    [336] = {.cite = 27924, .why = 27940, .where = 28006}, /* check FRAME_CONTINUATION_STREAM_ID */
    [337] = {.cite = 28027, .why = 28044, .where = 28097}, /* check FLOW_CONNECTION */
    [338] = {.cite = 28116, .why = 28144, .where = 28195}, /* check FLOW_STREAM */
    [339] = {.cite = 14668, .why = 28214, .where = 28262}, /* check FLOW_CONNECTION_OVERFLOW */
    [340] = {.cite = 28281, .why = 28298, .where = 28362}, /* check FLOW_INITIAL_WINDOW */
    [341] = {.cite = 14012, .why = 28381, .where = 28461}, /* check STREAM_AFTER_GOAWAY */
    [342] = {.cite = 28480, .why = 28513, .where = 28587}, /* check PROMISE_ON_PUSHED */
    [343] = {.cite = 28607, .why = 28637, .where = 28687}, /* check PROMISE_CROSSED_RESET */
    [344] = {.cite = 28707, .why = 28736, .where = 28802}, /* check PROMISE_UNWANTED */
    [345] = {.cite = 28822, .why = 28853, .where = 28894}, /* check PROMISE_BEYOND_LIMIT */
    [346] = {.cite = 9060, .why = 28914, .where = 28935}, /* check NO_MEMORY */
    [347] = {.cite = 28955, .why = 28982, .where = 29028}, /* check TRANSPORT_CLOSED */
    [348] = {.cite = 9060, .why = 29048, .where = 29087}, /* check INTERNAL */
    [349] = {.cite = 29107, .why = 29122, .where = 29240}, /* check CALL_REENTERED */
    [350] = {.cite = 3417, .why = 29261, .where = 29312}, /* check CALL_ENDED */
    [351] = {.cite = 29333, .why = 29346, .where = 29395}, /* check CALL_NO_MEMORY */
    [352] = {.cite = 29416, .why = 29432, .where = 29492}, /* check CALL_OUTPUT_FULL */
    [353] = {.cite = 29513, .why = 29528, .where = 29599}, /* check CALL_FLAGS */
    [354] = {.cite = 29620, .why = 29634, .where = 29690}, /* check CALL_STREAM_ID */
    [355] = {.cite = 29620, .why = 29712, .where = 29790}, /* check CALL_NO_STREAM_ID */
    [356] = {.cite = 10863, .why = 29812, .where = 29893}, /* check CALL_NO_STREAM */
    [357] = {.cite = 1500, .why = 29915, .where = 29992}, /* check CALL_CLOSED */
    [358] = {.cite = 10863, .why = 30014, .where = 30074}, /* check CALL_NOT_CLOSED */
    [359] = {.cite = 30096, .why = 30113, .where = 30189}, /* check CALL_STREAM_LIMIT */
    [360] = {.cite = 30211, .why = 30226, .where = 30281}, /* check CALL_SECTION_SIZE */
    [361] = {.cite = 30303, .why = 30318, .where = 30389}, /* check CALL_PROMISE_ON_OURS */
    [362] = {.cite = 30411, .why = 30426, .where = 30454}, /* check CALL_PUSH_DISABLED */
    [363] = {.cite = 30476, .why = 30488, .where = 30544}, /* check CALL_PING_OPAQUE */
    [364] = {.cite = 30566, .why = 30581, .where = 30624}, /* check CALL_INCREMENT_ZERO */
    [365] = {.cite = 30646, .why = 30663, .where = 30699}, /* check CALL_WINDOW_RANGE */
    [366] = {.cite = 28281, .why = 30721, .where = 30790}, /* check CALL_INITIAL_WINDOW */
    [367] = {.cite = 30812, .why = 30826, .where = 30898}, /* check CALL_ACKNOWLEDGED_MORE */
    [368] = {.cite = 6728, .why = 30920, .where = 30994}, /* check CALL_FRAME_TYPE */
    [369] = {.cite = 31016, .why = 31031, .where = 31084}, /* check CALL_FRAME_LENGTH */
    [370] = {.cite = 518, .why = 31106, .where = 31149}, /* check CALL_DEBUG_LENGTH */
    [371] = {.cite = 31171, .why = 31183, .where = 31216}, /* check CALL_OCTETS_MISSING */
    [372] = {.cite = 31238, .why = 31255, .where = 31293}, /* check CALL_SETTING_UNKNOWN */
    [373] = {.cite = 31315, .why = 31330, .where = 31379}, /* check HPACK_INDEX_ZERO */
    [374] = {.cite = 31414, .why = 31431, .where = 31480}, /* check HPACK_INDEX_RANGE */
    [375] = {.cite = 31515, .why = 31530, .where = 31592}, /* check HPACK_INTEGER */
    [376] = {.cite = 31627, .why = 31642, .where = 31691}, /* check HPACK_HUFFMAN_EOS */
    [377] = {.cite = 31726, .why = 31741, .where = 31798}, /* check HPACK_HUFFMAN_PADDING_LENGTH */
    [378] = {.cite = 31833, .why = 31848, .where = 31918}, /* check HPACK_HUFFMAN_PADDING_BITS */
    [379] = {.cite = 31953, .why = 31968, .where = 32013}, /* check HPACK_TRUNCATED */
    [380] = {.cite = 32048, .why = 32063, .where = 32121}, /* check HPACK_SIZE_UPDATE_LIMIT */
    [381] = {.cite = 32156, .why = 32171, .where = 32225}, /* check HPACK_SIZE_UPDATE_PLACE */
    [382] = {.cite = 32260, .why = 32277, .where = 32379}, /* check HPACK_SIZE_UPDATE_MISSING */
    [383] = {.cite = 32414, .why = 32426, .where = 32511}, /* check HPACK_SIZE_UPDATE_COUNT */
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
    231, 232, 235, 235, 236, 233, 155, 225, 226, 129, 237, 227, 227, 227, 227, 228, 227, 227, 229, 230, 230,
    /* stream client closed_strict */
    244, 245, 238, 239, 242, 240, 155, 225, 226, 129, 243, 227, 227, 227, 227, 228, 227, 227, 229, 230, 230,
    /* stream client closed_forgotten */
    246, 247, 238, 239, 242, 240, 155, 225, 226, 129, 243, 227, 227, 227, 227, 228, 227, 227, 229, 230, 230,
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
    231, 232, 235, 235, 236, 234, 156, 225, 226, 129, 237, 227, 227, 227, 227, 228, 227, 227, 229, 230, 230,
    /* stream server closed_strict */
    244, 245, 238, 239, 242, 241, 156, 225, 226, 129, 243, 227, 227, 227, 227, 228, 227, 227, 229, 230, 230,
    /* stream server closed_forgotten */
    246, 247, 238, 239, 242, 241, 156, 225, 226, 129, 243, 227, 227, 227, 227, 228, 227, 227, 229, 230, 230,
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
    18200, 18211, 18223, 18238, 3810, 18254, 18272, 18291, 18304, 18318,
    3911, 3901, 3941, 18335, 3955, 4003, 18354, 4095, 18368, 4132, 18389, 18405, 8914, 18418, 18434, 18452, 18466, 8951, 18485, 18501, 18518,
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
        .name = 18193,
        .states = SW_STREAM_STATE_COUNT,
        .inputs = SW_STREAM_INPUT_COUNT,
        .first_cell = 684,
        .first_state = 70,
        .first_input = 80,
    },
};

static const uint32_t verdicts[] = {
    [SW_VERDICT_GO] = 35473,
    [SW_VERDICT_IGNORE] = 35476,
    [SW_VERDICT_DISCARD] = 35483,
    [SW_VERDICT_STREAM_ERROR] = 35491,
    [SW_VERDICT_CONN_ERROR] = 35504,
    [SW_VERDICT_REFUSE] = 35515,
    [SW_VERDICT_NEVER] = 35522,
};

static const uint32_t checks[SW_CHECK_COUNT] = {
    [SW_CHECK_NONE] = 0,
    [SW_CHECK_LIMIT_CONCURRENT_STREAMS] = 32546,
    [SW_CHECK_LIMIT_HELD_STREAMS] = 32571,
    [SW_CHECK_LIMIT_REFUSED_STREAMS] = 32590,
    [SW_CHECK_LIMIT_RESETS] = 32612,
    [SW_CHECK_LIMIT_GLITCHES] = 32625,
    [SW_CHECK_LIMIT_DATA_OVERHEAD] = 32640,
    [SW_CHECK_LIMIT_DATA_EMPTY] = 32660,
    [SW_CHECK_LIMIT_WINDOW_UPDATES] = 32677,
    [SW_CHECK_LIMIT_CONTROL_QUEUE] = 32698,
    [SW_CHECK_LIMIT_LIST_OCTETS_HARD] = 32718,
    [SW_CHECK_LIMIT_LIST_FIELDS_HARD] = 32741,
    [SW_CHECK_LIMIT_LIST_CRUMBS_HARD] = 32764,
    [SW_CHECK_LIMIT_BLOCK_CONTINUATIONS] = 32787,
    [SW_CHECK_LIMIT_BLOCK_SHORT_FRAGMENTS] = 32813,
    [SW_CHECK_LIMIT_SIZE_UPDATES] = 32841,
    [SW_CHECK_LIMIT_SETTINGS_ENTRIES] = 32860,
    [SW_CHECK_LIMIT_GOODPUT] = 32883,
    [SW_CHECK_LIMIT_INFORMATIONAL] = 32897,
    [SW_CHECK_LIMIT_REFUSED_PROMISES] = 32917,
    [SW_CHECK_SETTINGS_ENABLE_PUSH_RANGE] = 32940,
    [SW_CHECK_SETTINGS_ENABLE_PUSH_ROLE] = 32967,
    [SW_CHECK_SETTINGS_INITIAL_WINDOW_SIZE_RANGE] = 32993,
    [SW_CHECK_SETTINGS_MAX_FRAME_SIZE_RANGE] = 33028,
    [SW_CHECK_SETTINGS_ENABLE_CONNECT_PROTOCOL_RANGE] = 33058,
    [SW_CHECK_SETTINGS_ENABLE_CONNECT_PROTOCOL_CHANGE] = 33097,
    [SW_CHECK_SETTINGS_NO_RFC7540_PRIORITIES_RANGE] = 33137,
    [SW_CHECK_SETTINGS_NO_RFC7540_PRIORITIES_CHANGE] = 33174,
    [SW_CHECK_FIELD_NAME_EMPTY] = 33212,
    [SW_CHECK_FIELD_NAME_OCTETS] = 33229,
    [SW_CHECK_FIELD_VALUE_OCTETS] = 33247,
    [SW_CHECK_FIELD_VALUE_EDGE] = 33266,
    [SW_CHECK_FIELD_CONNECTION_SPECIFIC] = 33283,
    [SW_CHECK_FIELD_TE] = 33309,
    [SW_CHECK_FIELD_NOT_IN_TRAILERS] = 33318,
    [SW_CHECK_FIELD_PSEUDO_UNKNOWN] = 33340,
    [SW_CHECK_FIELD_PSEUDO_REPEATED] = 33361,
    [SW_CHECK_FIELD_PSEUDO_AFTER_FIELD] = 33383,
    [SW_CHECK_FIELD_PSEUDO_NOT_HERE] = 33408,
    [SW_CHECK_FIELD_PSEUDO_IN_TRAILERS] = 33430,
    [SW_CHECK_FIELD_PSEUDO_MISSING] = 33455,
    [SW_CHECK_FIELD_STATUS_MISSING] = 33476,
    [SW_CHECK_FIELD_PROMISED_INCOMPLETE] = 33497,
    [SW_CHECK_FIELD_METHOD_OCTETS] = 33523,
    [SW_CHECK_FIELD_SCHEME_OCTETS] = 33543,
    [SW_CHECK_FIELD_PATH_OCTETS] = 33563,
    [SW_CHECK_FIELD_PATH_FORM] = 33581,
    [SW_CHECK_FIELD_AUTHORITY_OCTETS] = 33597,
    [SW_CHECK_FIELD_AUTHORITY_EMPTY] = 33620,
    [SW_CHECK_FIELD_AUTHORITY_MISSING] = 33642,
    [SW_CHECK_FIELD_HOST_OCTETS] = 33666,
    [SW_CHECK_FIELD_HOST_DIFFERS] = 33684,
    [SW_CHECK_FIELD_HOST_REPEATED] = 33703,
    [SW_CHECK_FIELD_STATUS_SYNTAX] = 33723,
    [SW_CHECK_FIELD_STATUS_101] = 33743,
    [SW_CHECK_FIELD_PROTOCOL_OCTETS] = 33760,
    [SW_CHECK_FIELD_PROTOCOL_NOT_ENABLED] = 33782,
    [SW_CHECK_FIELD_PROTOCOL_WITHOUT_CONNECT] = 33809,
    [SW_CHECK_FIELD_CONNECT_FORM] = 33840,
    [SW_CHECK_FIELD_CONTENT_LENGTH_SYNTAX] = 33859,
    [SW_CHECK_FIELD_CONTENT_LENGTH_REPEATED] = 33887,
    [SW_CHECK_FIELD_CONTENT_LENGTH_MISMATCH] = 33917,
    [SW_CHECK_FIELD_PROMISED_METHOD] = 33947,
    [SW_CHECK_FIELD_PROMISED_CONTENT] = 33969,
    [SW_CHECK_FRAME_TOO_LARGE] = 33992,
    [SW_CHECK_FRAME_DATA_STREAM_ID] = 34008,
    [SW_CHECK_FRAME_DATA_LENGTH] = 34029,
    [SW_CHECK_FRAME_DATA_PADDING] = 34047,
    [SW_CHECK_FRAME_HEADERS_STREAM_ID] = 34066,
    [SW_CHECK_FRAME_HEADERS_LENGTH] = 34090,
    [SW_CHECK_FRAME_HEADERS_PADDING] = 34111,
    [SW_CHECK_FRAME_HEADERS_SELF_DEPENDENCY] = 34133,
    [SW_CHECK_FRAME_PRIORITY_STREAM_ID] = 34163,
    [SW_CHECK_FRAME_PRIORITY_LENGTH] = 34188,
    [SW_CHECK_FRAME_RST_STREAM_STREAM_ID] = 34210,
    [SW_CHECK_FRAME_RST_STREAM_LENGTH] = 34237,
    [SW_CHECK_FRAME_SETTINGS_STREAM_ID] = 34261,
    [SW_CHECK_FRAME_SETTINGS_LENGTH] = 34286,
    [SW_CHECK_FRAME_SETTINGS_EMPTY] = 34308,
    [SW_CHECK_FRAME_PUSH_PROMISE_STREAM_ID] = 34329,
    [SW_CHECK_FRAME_PUSH_PROMISE_LENGTH] = 34358,
    [SW_CHECK_FRAME_PUSH_PROMISE_PADDING] = 34384,
    [SW_CHECK_FRAME_PUSH_PROMISE_PROMISED_ZERO] = 34411,
    [SW_CHECK_FRAME_PING_STREAM_ID] = 34444,
    [SW_CHECK_FRAME_PING_LENGTH] = 34465,
    [SW_CHECK_FRAME_GOAWAY_STREAM_ID] = 34483,
    [SW_CHECK_FRAME_GOAWAY_LENGTH] = 34506,
    [SW_CHECK_FRAME_WINDOW_UPDATE_LENGTH] = 34526,
    [SW_CHECK_FRAME_WINDOW_UPDATE_ZERO_INCREMENT] = 34553,
    [SW_CHECK_FRAME_CONTINUATION_STREAM_ID] = 34588,
    [SW_CHECK_FLOW_CONNECTION] = 34617,
    [SW_CHECK_FLOW_STREAM] = 34633,
    [SW_CHECK_FLOW_CONNECTION_OVERFLOW] = 34645,
    [SW_CHECK_FLOW_INITIAL_WINDOW] = 34670,
    [SW_CHECK_STREAM_AFTER_GOAWAY] = 34690,
    [SW_CHECK_PROMISE_ON_PUSHED] = 34710,
    [SW_CHECK_PROMISE_CROSSED_RESET] = 34728,
    [SW_CHECK_PROMISE_UNWANTED] = 34750,
    [SW_CHECK_PROMISE_BEYOND_LIMIT] = 34767,
    [SW_CHECK_NO_MEMORY] = 34788,
    [SW_CHECK_TRANSPORT_CLOSED] = 34798,
    [SW_CHECK_INTERNAL] = 34815,
    [SW_CHECK_CALL_REENTERED] = 34824,
    [SW_CHECK_CALL_ENDED] = 34839,
    [SW_CHECK_CALL_NO_MEMORY] = 34850,
    [SW_CHECK_CALL_OUTPUT_FULL] = 34865,
    [SW_CHECK_CALL_FLAGS] = 34882,
    [SW_CHECK_CALL_STREAM_ID] = 34893,
    [SW_CHECK_CALL_NO_STREAM_ID] = 34908,
    [SW_CHECK_CALL_NO_STREAM] = 34926,
    [SW_CHECK_CALL_CLOSED] = 34941,
    [SW_CHECK_CALL_NOT_CLOSED] = 34953,
    [SW_CHECK_CALL_STREAM_LIMIT] = 34969,
    [SW_CHECK_CALL_SECTION_SIZE] = 34987,
    [SW_CHECK_CALL_PROMISE_ON_OURS] = 35005,
    [SW_CHECK_CALL_PUSH_DISABLED] = 35026,
    [SW_CHECK_CALL_PING_OPAQUE] = 35045,
    [SW_CHECK_CALL_INCREMENT_ZERO] = 35062,
    [SW_CHECK_CALL_WINDOW_RANGE] = 35082,
    [SW_CHECK_CALL_INITIAL_WINDOW] = 35100,
    [SW_CHECK_CALL_ACKNOWLEDGED_MORE] = 35120,
    [SW_CHECK_CALL_FRAME_TYPE] = 35143,
    [SW_CHECK_CALL_FRAME_LENGTH] = 35159,
    [SW_CHECK_CALL_DEBUG_LENGTH] = 35177,
    [SW_CHECK_CALL_OCTETS_MISSING] = 35195,
    [SW_CHECK_CALL_SETTING_UNKNOWN] = 35215,
    [SW_CHECK_HPACK_INDEX_ZERO] = 35236,
    [SW_CHECK_HPACK_INDEX_RANGE] = 35253,
    [SW_CHECK_HPACK_INTEGER] = 35271,
    [SW_CHECK_HPACK_HUFFMAN_EOS] = 35285,
    [SW_CHECK_HPACK_HUFFMAN_PADDING_LENGTH] = 35303,
    [SW_CHECK_HPACK_HUFFMAN_PADDING_BITS] = 35332,
    [SW_CHECK_HPACK_TRUNCATED] = 35359,
    [SW_CHECK_HPACK_SIZE_UPDATE_LIMIT] = 35375,
    [SW_CHECK_HPACK_SIZE_UPDATE_PLACE] = 35399,
    [SW_CHECK_HPACK_SIZE_UPDATE_MISSING] = 35423,
    [SW_CHECK_HPACK_SIZE_UPDATE_COUNT] = 35449,
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
    return &rows[247 + (size_t)check];
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
