/* Generated from spec/checks.yaml, spec/fields.yaml, spec/frames.yaml, spec/hpack/representations.yaml, spec/limits.yaml, spec/machines/connection.yaml, spec/machines/header_block.yaml, spec/machines/message.yaml, spec/machines/settings_sync.yaml, spec/machines/stream.yaml and spec/settings.yaml. Do not edit: change those files and run `make generate`. */
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
    char text_5816[31];
    char text_5847[30];
    char text_5877[39];
    char text_5916[30];
    char text_5946[25];
    char text_5971[30];
    char text_6001[12];
    char text_6013[16];
    char text_6029[30];
    char text_6059[57];
    char text_6116[30];
    char text_6146[30];
    char text_6176[30];
    char text_6206[54];
    char text_6260[30];
    char text_6290[30];
    char text_6320[30];
    char text_6350[30];
    char text_6380[30];
    char text_6410[39];
    char text_6449[30];
    char text_6479[30];
    char text_6509[30];
    char text_6539[26];
    char text_6565[30];
    char text_6595[33];
    char text_6628[30];
    char text_6658[15];
    char text_6673[89];
    char text_6762[30];
    char text_6792[30];
    char text_6822[30];
    char text_6852[30];
    char text_6882[61];
    char text_6943[30];
    char text_6973[30];
    char text_7003[30];
    char text_7033[30];
    char text_7063[30];
    char text_7093[30];
    char text_7123[30];
    char text_7153[30];
    char text_7183[30];
    char text_7213[30];
    char text_7243[30];
    char text_7273[30];
    char text_7303[30];
    char text_7333[15];
    char text_7348[101];
    char text_7449[30];
    char text_7479[30];
    char text_7509[30];
    char text_7539[30];
    char text_7569[30];
    char text_7599[30];
    char text_7629[31];
    char text_7660[31];
    char text_7691[31];
    char text_7722[31];
    char text_7753[23];
    char text_7776[31];
    char text_7807[54];
    char text_7861[31];
    char text_7892[31];
    char text_7923[31];
    char text_7954[46];
    char text_8000[31];
    char text_8031[31];
    char text_8062[31];
    char text_8093[8];
    char text_8101[8];
    char text_8109[14];
    char text_8123[8];
    char text_8131[7];
    char text_8138[5];
    char text_8143[7];
    char text_8150[19];
    char text_8169[23];
    char text_8192[13];
    char text_8205[17];
    char text_8222[12];
    char text_8234[14];
    char text_8248[13];
    char text_8261[19];
    char text_8280[23];
    char text_8303[13];
    char text_8316[17];
    char text_8333[12];
    char text_8345[10];
    char text_8355[14];
    char text_8369[13];
    char text_8382[15];
    char text_8397[14];
    char text_8411[29];
    char text_8440[36];
    char text_8476[30];
    char text_8506[63];
    char text_8569[36];
    char text_8605[36];
    char text_8641[36];
    char text_8677[36];
    char text_8713[36];
    char text_8749[14];
    char text_8763[7];
    char text_8770[13];
    char text_8783[14];
    char text_8797[29];
    char text_8826[15];
    char text_8841[75];
    char text_8916[29];
    char text_8945[15];
    char text_8960[71];
    char text_9031[29];
    char text_9060[31];
    char text_9091[111];
    char text_9202[29];
    char text_9231[29];
    char text_9260[29];
    char text_9289[33];
    char text_9322[155];
    char text_9477[29];
    char text_9506[29];
    char text_9535[29];
    char text_9564[44];
    char text_9608[29];
    char text_9637[23];
    char text_9660[29];
    char text_9689[15];
    char text_9704[29];
    char text_9733[29];
    char text_9762[15];
    char text_9777[98];
    char text_9875[29];
    char text_9904[29];
    char text_9933[23];
    char text_9956[29];
    char text_9985[35];
    char text_10020[67];
    char text_10087[29];
    char text_10116[15];
    char text_10131[90];
    char text_10221[29];
    char text_10250[29];
    char text_10279[12];
    char text_10291[18];
    char text_10309[29];
    char text_10338[15];
    char text_10353[46];
    char text_10399[29];
    char text_10428[29];
    char text_10457[17];
    char text_10474[37];
    char text_10511[29];
    char text_10540[30];
    char text_10570[108];
    char text_10678[30];
    char text_10708[30];
    char text_10738[30];
    char text_10768[17];
    char text_10785[30];
    char text_10815[33];
    char text_10848[30];
    char text_10878[30];
    char text_10908[46];
    char text_10954[30];
    char text_10984[64];
    char text_11048[30];
    char text_11078[26];
    char text_11104[30];
    char text_11134[47];
    char text_11181[30];
    char text_11211[15];
    char text_11226[122];
    char text_11348[30];
    char text_11378[30];
    char text_11408[15];
    char text_11423[69];
    char text_11492[30];
    char text_11522[146];
    char text_11668[30];
    char text_11698[30];
    char text_11728[30];
    char text_11758[35];
    char text_11793[180];
    char text_11973[30];
    char text_12003[30];
    char text_12033[30];
    char text_12063[30];
    char text_12093[15];
    char text_12108[81];
    char text_12189[30];
    char text_12219[30];
    char text_12249[30];
    char text_12279[30];
    char text_12309[30];
    char text_12339[30];
    char text_12369[42];
    char text_12411[30];
    char text_12441[30];
    char text_12471[15];
    char text_12486[114];
    char text_12600[30];
    char text_12630[30];
    char text_12660[15];
    char text_12675[70];
    char text_12745[30];
    char text_12775[30];
    char text_12805[30];
    char text_12835[30];
    char text_12865[15];
    char text_12880[85];
    char text_12965[30];
    char text_12995[30];
    char text_13025[30];
    char text_13055[30];
    char text_13085[30];
    char text_13115[28];
    char text_13143[30];
    char text_13173[30];
    char text_13203[28];
    char text_13231[30];
    char text_13261[28];
    char text_13289[72];
    char text_13361[30];
    char text_13391[30];
    char text_13421[28];
    char text_13449[90];
    char text_13539[30];
    char text_13569[28];
    char text_13597[30];
    char text_13627[44];
    char text_13671[30];
    char text_13701[30];
    char text_13731[15];
    char text_13746[111];
    char text_13857[30];
    char text_13887[30];
    char text_13917[17];
    char text_13934[104];
    char text_14038[30];
    char text_14068[30];
    char text_14098[30];
    char text_14128[30];
    char text_14158[30];
    char text_14188[30];
    char text_14218[30];
    char text_14248[17];
    char text_14265[91];
    char text_14356[30];
    char text_14386[30];
    char text_14416[30];
    char text_14446[39];
    char text_14485[30];
    char text_14515[30];
    char text_14545[33];
    char text_14578[208];
    char text_14786[30];
    char text_14816[49];
    char text_14865[181];
    char text_15046[30];
    char text_15076[30];
    char text_15106[30];
    char text_15136[156];
    char text_15292[30];
    char text_15322[190];
    char text_15512[30];
    char text_15542[30];
    char text_15572[30];
    char text_15602[30];
    char text_15632[67];
    char text_15699[30];
    char text_15729[30];
    char text_15759[30];
    char text_15789[45];
    char text_15834[30];
    char text_15864[28];
    char text_15892[77];
    char text_15969[30];
    char text_15999[30];
    char text_16029[30];
    char text_16059[15];
    char text_16074[49];
    char text_16123[30];
    char text_16153[30];
    char text_16183[30];
    char text_16213[29];
    char text_16242[30];
    char text_16272[33];
    char text_16305[98];
    char text_16403[30];
    char text_16433[15];
    char text_16448[59];
    char text_16507[30];
    char text_16537[30];
    char text_16567[15];
    char text_16582[30];
    char text_16612[30];
    char text_16642[30];
    char text_16672[30];
    char text_16702[135];
    char text_16837[30];
    char text_16867[30];
    char text_16897[30];
    char text_16927[30];
    char text_16957[30];
    char text_16987[15];
    char text_17002[84];
    char text_17086[30];
    char text_17116[31];
    char text_17147[58];
    char text_17205[30];
    char text_17235[17];
    char text_17252[100];
    char text_17352[30];
    char text_17382[30];
    char text_17412[7];
    char text_17419[11];
    char text_17430[12];
    char text_17442[15];
    char text_17457[16];
    char text_17473[18];
    char text_17491[19];
    char text_17510[13];
    char text_17523[14];
    char text_17537[17];
    char text_17554[19];
    char text_17573[14];
    char text_17587[21];
    char text_17608[16];
    char text_17624[13];
    char text_17637[16];
    char text_17653[18];
    char text_17671[14];
    char text_17685[19];
    char text_17704[16];
    char text_17720[17];
    char text_17737[14];
    char text_17751[32];
    char text_17783[135];
    char text_17918[20];
    char text_17938[34];
    char text_17972[125];
    char text_18097[20];
    char text_18117[33];
    char text_18150[64];
    char text_18214[20];
    char text_18234[97];
    char text_18331[20];
    char text_18351[56];
    char text_18407[20];
    char text_18427[117];
    char text_18544[20];
    char text_18564[30];
    char text_18594[80];
    char text_18674[21];
    char text_18695[132];
    char text_18827[21];
    char text_18848[79];
    char text_18927[21];
    char text_18948[34];
    char text_18982[125];
    char text_19107[21];
    char text_19128[35];
    char text_19163[76];
    char text_19239[21];
    char text_19260[33];
    char text_19293[62];
    char text_19355[21];
    char text_19376[30];
    char text_19406[77];
    char text_19483[21];
    char text_19504[95];
    char text_19599[21];
    char text_19620[25];
    char text_19645[117];
    char text_19762[21];
    char text_19783[29];
    char text_19812[66];
    char text_19878[21];
    char text_19899[156];
    char text_20055[21];
    char text_20076[32];
    char text_20108[77];
    char text_20185[21];
    char text_20206[29];
    char text_20235[85];
    char text_20320[21];
    char text_20341[17];
    char text_20358[71];
    char text_20429[22];
    char text_20451[35];
    char text_20486[80];
    char text_20566[22];
    char text_20588[17];
    char text_20605[78];
    char text_20683[22];
    char text_20705[35];
    char text_20740[85];
    char text_20825[22];
    char text_20847[13];
    char text_20860[35];
    char text_20895[22];
    char text_20917[13];
    char text_20930[54];
    char text_20984[22];
    char text_21006[15];
    char text_21021[81];
    char text_21102[22];
    char text_21124[31];
    char text_21155[78];
    char text_21233[22];
    char text_21255[30];
    char text_21285[22];
    char text_21307[21];
    char text_21328[35];
    char text_21363[63];
    char text_21426[21];
    char text_21447[35];
    char text_21482[38];
    char text_21520[21];
    char text_21541[17];
    char text_21558[46];
    char text_21604[21];
    char text_21625[17];
    char text_21642[40];
    char text_21682[21];
    char text_21703[17];
    char text_21720[52];
    char text_21772[21];
    char text_21793[32];
    char text_21825[54];
    char text_21879[21];
    char text_21900[15];
    char text_21915[28];
    char text_21943[21];
    char text_21964[31];
    char text_21995[33];
    char text_22028[21];
    char text_22049[31];
    char text_22080[49];
    char text_22129[21];
    char text_22150[31];
    char text_22181[66];
    char text_22247[21];
    char text_22268[31];
    char text_22299[38];
    char text_22337[21];
    char text_22358[35];
    char text_22393[38];
    char text_22431[21];
    char text_22452[35];
    char text_22487[25];
    char text_22512[21];
    char text_22533[35];
    char text_22568[47];
    char text_22615[21];
    char text_22636[17];
    char text_22653[23];
    char text_22676[21];
    char text_22697[28];
    char text_22725[21];
    char text_22746[75];
    char text_22821[21];
    char text_22842[35];
    char text_22877[64];
    char text_22941[21];
    char text_22962[17];
    char text_22979[72];
    char text_23051[21];
    char text_23072[33];
    char text_23105[23];
    char text_23128[21];
    char text_23149[30];
    char text_23179[43];
    char text_23222[21];
    char text_23243[30];
    char text_23273[43];
    char text_23316[21];
    char text_23337[17];
    char text_23354[41];
    char text_23395[21];
    char text_23416[30];
    char text_23446[16];
    char text_23462[21];
    char text_23483[30];
    char text_23513[45];
    char text_23558[21];
    char text_23579[28];
    char text_23607[40];
    char text_23647[21];
    char text_23668[13];
    char text_23681[25];
    char text_23706[21];
    char text_23727[26];
    char text_23753[60];
    char text_23813[21];
    char text_23834[29];
    char text_23863[21];
    char text_23884[33];
    char text_23917[54];
    char text_23971[21];
    char text_23992[30];
    char text_24022[50];
    char text_24072[21];
    char text_24093[26];
    char text_24119[21];
    char text_24140[32];
    char text_24172[50];
    char text_24222[21];
    char text_24243[33];
    char text_24276[46];
    char text_24322[21];
    char text_24343[15];
    char text_24358[34];
    char text_24392[21];
    char text_24413[33];
    char text_24446[175];
    char text_24621[20];
    char text_24641[15];
    char text_24656[58];
    char text_24714[20];
    char text_24734[51];
    char text_24785[20];
    char text_24805[15];
    char text_24820[88];
    char text_24908[20];
    char text_24928[15];
    char text_24943[61];
    char text_25004[20];
    char text_25024[31];
    char text_25055[53];
    char text_25108[20];
    char text_25128[15];
    char text_25143[91];
    char text_25234[20];
    char text_25254[14];
    char text_25268[65];
    char text_25333[20];
    char text_25353[15];
    char text_25368[62];
    char text_25430[20];
    char text_25450[20];
    char text_25470[15];
    char text_25485[64];
    char text_25549[20];
    char text_25569[15];
    char text_25584[79];
    char text_25663[20];
    char text_25683[15];
    char text_25698[62];
    char text_25760[21];
    char text_25781[15];
    char text_25796[94];
    char text_25890[21];
    char text_25911[15];
    char text_25926[85];
    char text_26011[21];
    char text_26032[15];
    char text_26047[66];
    char text_26113[21];
    char text_26134[71];
    char text_26205[21];
    char text_26226[15];
    char text_26241[96];
    char text_26337[21];
    char text_26358[21];
    char text_26379[15];
    char text_26394[58];
    char text_26452[21];
    char text_26473[15];
    char text_26488[73];
    char text_26561[21];
    char text_26582[15];
    char text_26597[60];
    char text_26657[21];
    char text_26678[31];
    char text_26709[60];
    char text_26769[21];
    char text_26790[15];
    char text_26805[82];
    char text_26887[21];
    char text_26908[33];
    char text_26941[181];
    char text_27122[21];
    char text_27143[16];
    char text_27159[66];
    char text_27225[21];
    char text_27246[17];
    char text_27263[53];
    char text_27316[19];
    char text_27335[28];
    char text_27363[51];
    char text_27414[19];
    char text_27433[48];
    char text_27481[19];
    char text_27500[17];
    char text_27517[64];
    char text_27581[19];
    char text_27600[80];
    char text_27680[19];
    char text_27699[33];
    char text_27732[74];
    char text_27806[20];
    char text_27826[30];
    char text_27856[50];
    char text_27906[20];
    char text_27926[29];
    char text_27955[66];
    char text_28021[20];
    char text_28041[31];
    char text_28072[41];
    char text_28113[20];
    char text_28133[21];
    char text_28154[20];
    char text_28174[27];
    char text_28201[46];
    char text_28247[20];
    char text_28267[39];
    char text_28306[20];
    char text_28326[15];
    char text_28341[49];
    char text_28390[35];
    char text_28425[17];
    char text_28442[49];
    char text_28491[35];
    char text_28526[15];
    char text_28541[62];
    char text_28603[35];
    char text_28638[15];
    char text_28653[49];
    char text_28702[35];
    char text_28737[15];
    char text_28752[57];
    char text_28809[35];
    char text_28844[15];
    char text_28859[70];
    char text_28929[35];
    char text_28964[15];
    char text_28979[45];
    char text_29024[35];
    char text_29059[15];
    char text_29074[58];
    char text_29132[35];
    char text_29167[15];
    char text_29182[54];
    char text_29236[35];
    char text_29271[17];
    char text_29288[102];
    char text_29390[35];
    char text_29425[12];
    char text_29437[85];
    char text_29522[35];
    char text_29557[25];
    char text_29582[19];
    char text_29601[22];
    char text_29623[13];
    char text_29636[15];
    char text_29651[20];
    char text_29671[17];
    char text_29688[21];
    char text_29709[20];
    char text_29729[23];
    char text_29752[23];
    char text_29775[23];
    char text_29798[26];
    char text_29824[28];
    char text_29852[19];
    char text_29871[23];
    char text_29894[14];
    char text_29908[20];
    char text_29928[23];
    char text_29951[27];
    char text_29978[26];
    char text_30004[35];
    char text_30039[30];
    char text_30069[39];
    char text_30108[40];
    char text_30148[37];
    char text_30185[38];
    char text_30223[17];
    char text_30240[18];
    char text_30258[19];
    char text_30277[17];
    char text_30294[26];
    char text_30320[9];
    char text_30329[22];
    char text_30351[21];
    char text_30372[22];
    char text_30394[25];
    char text_30419[22];
    char text_30441[25];
    char text_30466[21];
    char text_30487[21];
    char text_30508[26];
    char text_30534[20];
    char text_30554[20];
    char text_30574[18];
    char text_30592[16];
    char text_30608[23];
    char text_30631[22];
    char text_30653[24];
    char text_30677[18];
    char text_30695[19];
    char text_30714[20];
    char text_30734[20];
    char text_30754[17];
    char text_30771[22];
    char text_30793[27];
    char text_30820[31];
    char text_30851[19];
    char text_30870[28];
    char text_30898[30];
    char text_30928[30];
    char text_30958[22];
    char text_30980[23];
    char text_31003[16];
    char text_31019[21];
    char text_31040[18];
    char text_31058[19];
    char text_31077[24];
    char text_31101[21];
    char text_31122[22];
    char text_31144[30];
    char text_31174[25];
    char text_31199[22];
    char text_31221[27];
    char text_31248[24];
    char text_31272[25];
    char text_31297[22];
    char text_31319[21];
    char text_31340[29];
    char text_31369[26];
    char text_31395[27];
    char text_31422[33];
    char text_31455[21];
    char text_31476[18];
    char text_31494[23];
    char text_31517[20];
    char text_31537[27];
    char text_31564[35];
    char text_31599[29];
    char text_31628[16];
    char text_31644[12];
    char text_31656[25];
    char text_31681[20];
    char text_31701[20];
    char text_31721[18];
    char text_31739[22];
    char text_31761[17];
    char text_31778[21];
    char text_31799[10];
    char text_31809[17];
    char text_31826[9];
    char text_31835[17];
    char text_31852[18];
    char text_31870[14];
    char text_31884[18];
    char text_31902[29];
    char text_31931[27];
    char text_31958[16];
    char text_31974[24];
    char text_31998[24];
    char text_32022[26];
    char text_32048[24];
    char text_32072[3];
    char text_32075[7];
    char text_32082[8];
    char text_32090[13];
    char text_32103[11];
    char text_32114[7];
    char text_32121[6];
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
    "spec/machines/message.yaml:50",
    "rfc9113 8.1, rfc9113-8.1.1-03",
    "an informational response does not end a stream",
    "spec/machines/message.yaml:51",
    "a request with :status is malformed before it gets here",
    "spec/machines/message.yaml:52",
    "rfc9113 8.1",
    "see HTTP Message Framing",
    "spec/machines/message.yaml:53",
    "spec/machines/message.yaml:54",
    "rfc9113 8.5",
    "see The CONNECT Method",
    "spec/machines/message.yaml:55",
    "only a response makes a tunnel",
    "spec/machines/message.yaml:56",
    "content came before the header section",
    "spec/machines/message.yaml:57",
    "HEADERS opens the stream",
    "spec/machines/message.yaml:58",
    "rfc9113 8.4",
    "see Server Push",
    "spec/machines/message.yaml:59",
    "the connection machine refuses every promise of a client",
    "spec/machines/message.yaml:60",
    "spec/machines/message.yaml:61",
    "spec/machines/message.yaml:62",
    "a request with :status is refused before it gets here",
    "spec/machines/message.yaml:63",
    "spec/machines/message.yaml:64",
    "spec/machines/message.yaml:65",
    "spec/machines/message.yaml:66",
    "spec/machines/message.yaml:67",
    "content comes after the header section",
    "spec/machines/message.yaml:68",
    "spec/machines/message.yaml:69",
    "spec/machines/message.yaml:70",
    "a client makes no promise",
    "spec/machines/message.yaml:71",
    "a tunnel needs the request first",
    "spec/machines/message.yaml:72",
    "rfc9113-8.1-05",
    "A later HEADERS without END_STREAM makes the message malformed, interim responses aside.",
    "spec/machines/message.yaml:75",
    "spec/machines/message.yaml:76",
    "spec/machines/message.yaml:77",
    "spec/machines/message.yaml:78",
    "a section after the header section is classified as trailers",
    "spec/machines/message.yaml:79",
    "spec/machines/message.yaml:80",
    "spec/machines/message.yaml:81",
    "spec/machines/message.yaml:82",
    "spec/machines/message.yaml:83",
    "spec/machines/message.yaml:84",
    "spec/machines/message.yaml:85",
    "spec/machines/message.yaml:86",
    "spec/machines/message.yaml:87",
    "spec/machines/message.yaml:88",
    "spec/machines/message.yaml:89",
    "spec/machines/message.yaml:92",
    "spec/machines/message.yaml:93",
    "rfc9113-8.5-02",
    "In a tunnel only DATA, RST_STREAM, WINDOW_UPDATE and PRIORITY pass; other frames are a stream error.",
    "spec/machines/message.yaml:94",
    "spec/machines/message.yaml:95",
    "spec/machines/message.yaml:96",
    "spec/machines/message.yaml:97",
    "spec/machines/message.yaml:98",
    "spec/machines/message.yaml:99",
    "spec/machines/message.yaml:100",
    "spec/machines/message.yaml:101",
    "spec/machines/message.yaml:102",
    "spec/machines/message.yaml:103",
    "both ways turn at once",
    "spec/machines/message.yaml:104",
    "the stream machine lets nothing pass after END_STREAM",
    "spec/machines/message.yaml:107",
    "spec/machines/message.yaml:108",
    "spec/machines/message.yaml:109",
    "the stream machine lets nothing pass that way",
    "spec/machines/message.yaml:112",
    "spec/machines/message.yaml:113",
    "spec/machines/message.yaml:114",
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
    "spec/machines/stream.yaml:74",
    "rfc9113-5.1-01",
    "content came on an idle stream; a stream error would send RST_STREAM there",
    "spec/machines/stream.yaml:77",
    "rfc9113-6.4-06",
    "RST_STREAM for an idle stream ends the connection with PROTOCOL_ERROR.",
    "spec/machines/stream.yaml:78",
    "rfc9113-5.1-01, rfc9113-6.6-11",
    "On an idle stream only HEADERS and PRIORITY may arrive; anything else ends the connection with PROTOCOL_ERROR.",
    "spec/machines/stream.yaml:79",
    "spec/machines/stream.yaml:80",
    "spec/machines/stream.yaml:81",
    "rfc9113-6.3-02, rfc9113-5.4.1-03",
    "PRIORITY of another length than 5 is a stream error FRAME_SIZE_ERROR; raised to a connection error: a stream error would send RST_STREAM on an idle stream",
    "spec/machines/stream.yaml:82",
    "an idle stream has no window",
    "spec/machines/stream.yaml:83",
    "raised only after HEADERS or DATA was taken",
    "spec/machines/stream.yaml:84",
    "HEADERS opens a stream",
    "spec/machines/stream.yaml:85",
    "rfc9113-6.4-05",
    "An idle stream is not reset.",
    "spec/machines/stream.yaml:86",
    "rfc9113-6.6-10",
    "A promise needs an open or half-closed (remote) stream to stand on and an idle stream to promise.",
    "spec/machines/stream.yaml:87",
    "spec/machines/stream.yaml:88",
    "there is no stream yet",
    "spec/machines/stream.yaml:90",
    "rfc9113-5.1.1-01, rfc9113-5.1.1-03",
    "Clients open streams with odd identifiers, servers with even ones.",
    "spec/machines/stream.yaml:93",
    "rfc9113-6.6-13",
    "A promise of an identifier that cannot come next ends the connection with PROTOCOL_ERROR.",
    "spec/machines/stream.yaml:94",
    "spec/machines/stream.yaml:95",
    "rfc9113 5.1",
    "see Stream States",
    "spec/machines/stream.yaml:96",
    "rfc9113-5.1-02",
    "a server opens a stream by promising it first",
    "spec/machines/stream.yaml:97",
    "spec/machines/stream.yaml:98",
    "rfc9113-8.4.1-05",
    "A client does not send PUSH_PROMISE.",
    "spec/machines/stream.yaml:99",
    "spec/machines/stream.yaml:102",
    "HEADERS on an idle stream that only the server could open ends the client's connection with PROTOCOL_ERROR.",
    "spec/machines/stream.yaml:103",
    "spec/machines/stream.yaml:104",
    "spec/machines/stream.yaml:105",
    "rfc9113-5.1.1-01",
    "spec/machines/stream.yaml:106",
    "rfc9113-6.6-13, rfc9113-5.1.1-02",
    "spec/machines/stream.yaml:109",
    "spec/machines/stream.yaml:110",
    "the library promises the next identifier only",
    "spec/machines/stream.yaml:113",
    "the client takes no promise above the last stream that it names",
    "spec/machines/stream.yaml:116",
    "a client promises nothing",
    "spec/machines/stream.yaml:117",
    "there is nothing to answer before the response",
    "spec/machines/stream.yaml:118",
    "rfc9113-5.1-05",
    "On a stream that we promised, anything but RST_STREAM, PRIORITY or WINDOW_UPDATE ends the connection with PROTOCOL_ERROR.",
    "spec/machines/stream.yaml:119",
    "spec/machines/stream.yaml:120",
    "rfc9113-5.1-04",
    "On a stream that we promised, PRIORITY and WINDOW_UPDATE may arrive.",
    "spec/machines/stream.yaml:121",
    "PRIORITY of another length than 5 is a stream error FRAME_SIZE_ERROR; raised to a connection error: the peer could make us reset our own promises",
    "spec/machines/stream.yaml:122",
    "spec/machines/stream.yaml:123",
    "spec/machines/stream.yaml:124",
    "rfc9113-6.9.1-04, rfc9113-5.4.1-03",
    "WINDOW_UPDATE that lifts a window beyond 2^31-1 ends the stream or the connection, whose window it was; raised to a connection error: the peer could make us reset our own promises",
    "spec/machines/stream.yaml:125",
    "spec/machines/stream.yaml:126",
    "spec/machines/stream.yaml:127",
    "spec/machines/stream.yaml:128",
    "rfc9113-5.1-03",
    "On a stream that we promised, only HEADERS, RST_STREAM and PRIORITY may be sent.",
    "spec/machines/stream.yaml:129",
    "there is no content to credit",
    "spec/machines/stream.yaml:130",
    "spec/machines/stream.yaml:131",
    "spec/machines/stream.yaml:132",
    "spec/machines/stream.yaml:133",
    "a GOAWAY speaks of the receiver's streams",
    "spec/machines/stream.yaml:136",
    "spec/machines/stream.yaml:137",
    "rfc9113-5.1-07",
    "On a stream promised to us, anything but HEADERS, RST_STREAM or PRIORITY ends the connection with PROTOCOL_ERROR.",
    "spec/machines/stream.yaml:138",
    "spec/machines/stream.yaml:139",
    "rfc9113-6.3-02",
    "PRIORITY of another length than 5 is a stream error FRAME_SIZE_ERROR.",
    "spec/machines/stream.yaml:140",
    "spec/machines/stream.yaml:141",
    "spec/machines/stream.yaml:142",
    "spec/machines/stream.yaml:143",
    "rfc9113-5.1-06",
    "On a stream promised to us, only RST_STREAM, WINDOW_UPDATE and PRIORITY may be sent.",
    "spec/machines/stream.yaml:144",
    "spec/machines/stream.yaml:145",
    "spec/machines/stream.yaml:146",
    "spec/machines/stream.yaml:147",
    "spec/machines/stream.yaml:148",
    "rfc9113 5.1, rfc9113-6.9-04",
    "spec/machines/stream.yaml:151",
    "spec/machines/stream.yaml:152",
    "rfc9113 5.1, rfc9113-6.4-01",
    "spec/machines/stream.yaml:153",
    "rfc9113 6.8, rfc9113-8.7-01",
    "requests above the last stream that the server names were not processed",
    "spec/machines/stream.yaml:155",
    "spec/machines/stream.yaml:156",
    "rfc9113 6.8, rfc9113-8.7-03",
    "the server ignores what we still send on it, but its response shows that it was processed",
    "spec/machines/stream.yaml:157",
    "a client answers no promise",
    "spec/machines/stream.yaml:158",
    "the message machine decides what may follow",
    "spec/machines/stream.yaml:161",
    "spec/machines/stream.yaml:162",
    "rfc9113-6.6-11",
    "PUSH_PROMISE on a stream that is neither open nor half-closed (local) ends the connection with PROTOCOL_ERROR.",
    "spec/machines/stream.yaml:163",
    "spec/machines/stream.yaml:164",
    "rfc9113-6.9.1-04",
    "WINDOW_UPDATE that lifts a window beyond 2^31-1 ends the stream or the connection, whose window it was.",
    "spec/machines/stream.yaml:165",
    "rfc9113 5.1, rfc9113-5.4.2-01",
    "spec/machines/stream.yaml:166",
    "spec/machines/stream.yaml:167",
    "spec/machines/stream.yaml:170",
    "spec/machines/stream.yaml:171",
    "spec/machines/stream.yaml:172",
    "rfc9113-8.4.1-06",
    "A promise stands on a client's stream that is open or half-closed (remote) for the server.",
    "spec/machines/stream.yaml:173",
    "spec/machines/stream.yaml:174",
    "spec/machines/stream.yaml:177",
    "nothing of ours follows our END_STREAM",
    "spec/machines/stream.yaml:178",
    "spec/machines/stream.yaml:179",
    "rfc9113-5.1-08, rfc9113-5.4.1-03",
    "After its END_STREAM the peer may send only WINDOW_UPDATE, PRIORITY and RST_STREAM; more is a stream error STREAM_CLOSED; raised to a connection error: the peer could make us reset streams whose work goes on",
    "spec/machines/stream.yaml:182",
    "rfc9113-6.1-06, rfc9113-5.1-08, rfc9113-5.4.1-03",
    "DATA on a stream that is neither open nor half-closed (local) is a stream error STREAM_CLOSED; raised to a connection error: the peer could make us reset streams whose work goes on",
    "spec/machines/stream.yaml:183",
    "spec/machines/stream.yaml:184",
    "spec/machines/stream.yaml:185",
    "PRIORITY of another length than 5 is a stream error FRAME_SIZE_ERROR; raised to a connection error: the peer could make us reset streams whose work goes on",
    "spec/machines/stream.yaml:186",
    "WINDOW_UPDATE that lifts a window beyond 2^31-1 ends the stream or the connection, whose window it was; raised to a connection error: the peer could make us reset streams whose work goes on",
    "spec/machines/stream.yaml:187",
    "spec/machines/stream.yaml:188",
    "spec/machines/stream.yaml:189",
    "spec/machines/stream.yaml:190",
    "grace is granted to resets from open and half-closed (local) alone",
    "spec/machines/stream.yaml:191",
    "spec/machines/stream.yaml:192",
    "spec/machines/stream.yaml:193",
    "no content follows that could use the credit",
    "spec/machines/stream.yaml:194",
    "rfc9113-6.9-04, rfc9113 5.1",
    "WINDOW_UPDATE after END_STREAM, half-closed (remote) or closed, is no error.",
    "spec/machines/stream.yaml:197",
    "a closed stream has no window",
    "spec/machines/stream.yaml:198",
    "rfc9113-5.1-09",
    "On a closed stream nothing is sent but PRIORITY.",
    "spec/machines/stream.yaml:199",
    "spec/machines/stream.yaml:200",
    "spec/machines/stream.yaml:201",
    "the stream is closed already",
    "spec/machines/stream.yaml:203",
    "rfc9113-5.1-11, rfc9113-5.4.2-01",
    "What arrives after our RST_STREAM is processed as far as connection state needs it, then dropped.",
    "spec/machines/stream.yaml:206",
    "rfc9113-6.6-12",
    "PUSH_PROMISE that crossed our RST_STREAM is still handled.",
    "spec/machines/stream.yaml:207",
    "spec/machines/stream.yaml:208",
    "rfc9113-5.1-11",
    "spec/machines/stream.yaml:209",
    "spec/machines/stream.yaml:210",
    "spec/machines/stream.yaml:211",
    "spec/machines/stream.yaml:214",
    "PRIORITY of another length than 5 is a stream error FRAME_SIZE_ERROR; raised to a connection error: a closed stream is not reset again",
    "spec/machines/stream.yaml:215",
    "spec/machines/stream.yaml:216",
    "spec/machines/stream.yaml:217",
    "spec/machines/stream.yaml:218",
    "spec/machines/stream.yaml:219",
    "rfc9113-5.1-10",
    "A frame on a closed stream can be answered with the connection error STREAM_CLOSED.",
    "spec/machines/stream.yaml:222",
    "rfc9113-5.1-10, rfc9113-6.1-06",
    "content came on a closed stream, which is not reset again",
    "spec/machines/stream.yaml:223",
    "rfc9113-5.1.1-03",
    "an identifier below one that was used opens no stream; a skipped one and a forgotten one look alike",
    "spec/machines/stream.yaml:226",
    "spec/machines/stream.yaml:227",
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

_Static_assert(sizeof texts == 32127, "the texts have gaps");

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
    [63] = {.cite = 0, .why = 5816, .where = 5847}, /* message/early/recv.TUNNEL@server */
    [64] = {.cite = 5460, .why = 5877, .where = 5916}, /* message/early/recv.DATA@client */
    [65] = {.cite = 0, .why = 5946, .where = 5971}, /* message/early/recv.DATA@server */
    [66] = {.cite = 6001, .why = 6013, .where = 6029}, /* message/early/recv.PROMISE@client */
    [67] = {.cite = 0, .why = 6059, .where = 6116}, /* message/early/recv.PROMISE@server */
    [68] = {.cite = 5352, .why = 5367, .where = 6146}, /* message/early/send.INFORMATIONAL@server */
    [69] = {.cite = 5654, .why = 5490, .where = 6176}, /* message/early/send.INFORMATIONAL_END@server */
    [70] = {.cite = 0, .why = 6206, .where = 6260}, /* message/early/send.INFORMATIONAL@client */
    [71] = {.cite = 5654, .why = 5666, .where = 6290}, /* message/early/send.SECTION */
    [72] = {.cite = 5654, .why = 5666, .where = 6320}, /* message/early/send.SECTION_END */
    [73] = {.cite = 5751, .why = 5763, .where = 6350}, /* message/early/send.TUNNEL@server */
    [74] = {.cite = 0, .why = 5816, .where = 6380}, /* message/early/send.TUNNEL@client */
    [75] = {.cite = 5654, .why = 6410, .where = 6449}, /* message/early/send.DATA@server */
    [76] = {.cite = 0, .why = 5946, .where = 6479}, /* message/early/send.DATA@client */
    [77] = {.cite = 6001, .why = 6013, .where = 6509}, /* message/early/send.PROMISE@server */
    [78] = {.cite = 0, .why = 6539, .where = 6565}, /* message/early/send.PROMISE@client */
    [79] = {.cite = 0, .why = 6595, .where = 6628}, /* message/early/note.TUNNELLED */
    [80] = {.cite = 6658, .why = 6673, .where = 6762}, /* message/content/recv.SECTION */
    [81] = {.cite = 5654, .why = 5666, .where = 6792}, /* message/content/recv.SECTION_END */
    [82] = {.cite = 5654, .why = 5666, .where = 6822}, /* message/content/recv.DATA */
    [83] = {.cite = 5654, .why = 5666, .where = 6852}, /* message/content/recv.DATA_END */
    [84] = {.cite = 0, .why = 6882, .where = 6943}, /* message/content/recv.INFORMATIONAL */
    [85] = {.cite = 6001, .why = 6013, .where = 6973}, /* message/content/recv.PROMISE@client */
    [86] = {.cite = 0, .why = 6059, .where = 7003}, /* message/content/recv.PROMISE@server */
    [87] = {.cite = 6658, .why = 6673, .where = 7033}, /* message/content/send.SECTION */
    [88] = {.cite = 5654, .why = 5666, .where = 7063}, /* message/content/send.SECTION_END */
    [89] = {.cite = 5654, .why = 5666, .where = 7093}, /* message/content/send.DATA */
    [90] = {.cite = 5654, .why = 5666, .where = 7123}, /* message/content/send.DATA_END */
    [91] = {.cite = 0, .why = 6882, .where = 7153}, /* message/content/send.INFORMATIONAL */
    [92] = {.cite = 6001, .why = 6013, .where = 7183}, /* message/content/send.PROMISE@server */
    [93] = {.cite = 0, .why = 6539, .where = 7213}, /* message/content/send.PROMISE@client */
    [94] = {.cite = 5751, .why = 5763, .where = 7243}, /* message/content/note.TUNNELLED */
    [95] = {.cite = 5751, .why = 5763, .where = 7273}, /* message/tunnel/recv.DATA */
    [96] = {.cite = 5751, .why = 5763, .where = 7303}, /* message/tunnel/recv.DATA_END */
    [97] = {.cite = 7333, .why = 7348, .where = 7449}, /* message/tunnel/recv.SECTION */
    [98] = {.cite = 0, .why = 6882, .where = 7479}, /* message/tunnel/recv.INFORMATIONAL */
    [99] = {.cite = 7333, .why = 7348, .where = 7509}, /* message/tunnel/recv.PROMISE@client */
    [100] = {.cite = 0, .why = 6059, .where = 7539}, /* message/tunnel/recv.PROMISE@server */
    [101] = {.cite = 5751, .why = 5763, .where = 7569}, /* message/tunnel/send.DATA */
    [102] = {.cite = 5751, .why = 5763, .where = 7599}, /* message/tunnel/send.DATA_END */
    [103] = {.cite = 7333, .why = 7348, .where = 7629}, /* message/tunnel/send.SECTION */
    [104] = {.cite = 0, .why = 6882, .where = 7660}, /* message/tunnel/send.INFORMATIONAL */
    [105] = {.cite = 7333, .why = 7348, .where = 7691}, /* message/tunnel/send.PROMISE@server */
    [106] = {.cite = 0, .why = 6539, .where = 7722}, /* message/tunnel/send.PROMISE@client */
    [107] = {.cite = 0, .why = 7753, .where = 7776}, /* message/tunnel/note.TUNNELLED */
    [108] = {.cite = 0, .why = 7807, .where = 7861}, /* message/done/recv.rest */
    [109] = {.cite = 0, .why = 7807, .where = 7892}, /* message/done/send.rest */
    [110] = {.cite = 5751, .why = 5763, .where = 7923}, /* message/done/note.TUNNELLED */
    [111] = {.cite = 0, .why = 7954, .where = 8000}, /* message/absent/recv.rest */
    [112] = {.cite = 0, .why = 7954, .where = 8031}, /* message/absent/send.rest */
    [113] = {.cite = 0, .why = 6595, .where = 8062}, /* message/absent/note.TUNNELLED */
    [114] = {.cite = 8397, .why = 8411, .where = 8440}, /* settings_sync/synced/send.SETTINGS */
    [115] = {.cite = 8476, .why = 8506, .where = 8569}, /* settings_sync/synced/recv.SETTINGS_ACK */
    [116] = {.cite = 8397, .why = 8411, .where = 8605}, /* settings_sync/waiting/send.SETTINGS */
    [117] = {.cite = 8397, .why = 8411, .where = 8641}, /* settings_sync/waiting/recv.SETTINGS_ACK */
    [118] = {.cite = 8397, .why = 8411, .where = 8677}, /* settings_sync/waiting_more/send.SETTINGS */
    [119] = {.cite = 8397, .why = 8411, .where = 8713}, /* settings_sync/waiting_more/recv.SETTINGS_ACK */
    [120] = {.cite = 2010, .why = 2041, .where = 8797}, /* stream/any/recv.UNKNOWN */
    [121] = {.cite = 8826, .why = 8841, .where = 8916}, /* stream/idle/recv.DATA */
    [122] = {.cite = 8945, .why = 8960, .where = 9031}, /* stream/idle/recv.RST_STREAM */
    [123] = {.cite = 9060, .why = 9091, .where = 9202}, /* stream/idle/recv.PUSH_PROMISE */
    [124] = {.cite = 8826, .why = 9091, .where = 9231}, /* stream/idle/recv.WINDOW_UPDATE */
    [125] = {.cite = 8826, .why = 9091, .where = 9260}, /* stream/idle/recv.PRIORITY */
    [126] = {.cite = 9289, .why = 9322, .where = 9477}, /* stream/idle/recv.PRIORITY_SIZE */
    [127] = {.cite = 0, .why = 9506, .where = 9535}, /* stream/idle/recv.WINDOW_OVERFLOW */
    [128] = {.cite = 0, .why = 9564, .where = 9608}, /* stream/idle/recv.END_STREAM */
    [129] = {.cite = 8826, .why = 9637, .where = 9660}, /* stream/idle/send.DATA */
    [130] = {.cite = 9689, .why = 9704, .where = 9733}, /* stream/idle/send.RST_STREAM */
    [131] = {.cite = 9762, .why = 9777, .where = 9875}, /* stream/idle/send.PUSH_PROMISE */
    [132] = {.cite = 0, .why = 9564, .where = 9904}, /* stream/idle/send.END_STREAM */
    [133] = {.cite = 0, .why = 9933, .where = 9956}, /* stream/idle/note.UNPROCESSED */
    [134] = {.cite = 9985, .why = 10020, .where = 10087}, /* stream/idle_local/recv.HEADERS */
    [135] = {.cite = 10116, .why = 10131, .where = 10221}, /* stream/idle_local/recv.PROMISED@client */
    [136] = {.cite = 0, .why = 6059, .where = 10250}, /* stream/idle_local/recv.PROMISED@server */
    [137] = {.cite = 10279, .why = 10291, .where = 10309}, /* stream/idle_local/send.HEADERS@client */
    [138] = {.cite = 10338, .why = 10353, .where = 10399}, /* stream/idle_local/send.HEADERS@server */
    [139] = {.cite = 10279, .why = 10291, .where = 10428}, /* stream/idle_local/send.PROMISED@server */
    [140] = {.cite = 10457, .why = 10474, .where = 10511}, /* stream/idle_local/send.PROMISED@client */
    [141] = {.cite = 10279, .why = 10291, .where = 10540}, /* stream/idle_remote/recv.HEADERS@server */
    [142] = {.cite = 10338, .why = 10570, .where = 10678}, /* stream/idle_remote/recv.HEADERS@client */
    [143] = {.cite = 10279, .why = 10291, .where = 10708}, /* stream/idle_remote/recv.PROMISED@client */
    [144] = {.cite = 0, .why = 6059, .where = 10738}, /* stream/idle_remote/recv.PROMISED@server */
    [145] = {.cite = 10768, .why = 10020, .where = 10785}, /* stream/idle_remote/send.HEADERS */
    [146] = {.cite = 10815, .why = 10131, .where = 10848}, /* stream/begun/recv.PROMISED@client */
    [147] = {.cite = 0, .why = 6059, .where = 10878}, /* stream/begun/recv.PROMISED@server */
    [148] = {.cite = 0, .why = 10908, .where = 10954}, /* stream/live/send.PROMISED */
    [149] = {.cite = 518, .why = 10984, .where = 11048}, /* stream/reserved_local/note.UNPROCESSED@server */
    [150] = {.cite = 0, .why = 11078, .where = 11104}, /* stream/reserved_local/note.UNPROCESSED@client */
    [151] = {.cite = 0, .why = 11134, .where = 11181}, /* stream/reserved_local/note.DISOWNED */
    [152] = {.cite = 11211, .why = 11226, .where = 11348}, /* stream/reserved_local/recv.HEADERS@server */
    [153] = {.cite = 0, .why = 6059, .where = 11378}, /* stream/reserved_local/recv.PUSH_PROMISE@server */
    [154] = {.cite = 11408, .why = 11423, .where = 11492}, /* stream/reserved_local/recv.PRIORITY@server */
    [155] = {.cite = 9289, .why = 11522, .where = 11668}, /* stream/reserved_local/recv.PRIORITY_SIZE@server */
    [156] = {.cite = 10279, .why = 10291, .where = 11698}, /* stream/reserved_local/recv.RST_STREAM@server */
    [157] = {.cite = 11408, .why = 11423, .where = 11728}, /* stream/reserved_local/recv.WINDOW_UPDATE@server */
    [158] = {.cite = 11758, .why = 11793, .where = 11973}, /* stream/reserved_local/recv.WINDOW_OVERFLOW@server */
    [159] = {.cite = 0, .why = 9564, .where = 12003}, /* stream/reserved_local/recv.END_STREAM@server */
    [160] = {.cite = 10279, .why = 10291, .where = 12033}, /* stream/reserved_local/send.HEADERS@server */
    [161] = {.cite = 10279, .why = 10291, .where = 12063}, /* stream/reserved_local/send.RST_STREAM@server */
    [162] = {.cite = 12093, .why = 12108, .where = 12189}, /* stream/reserved_local/send.DATA@server */
    [163] = {.cite = 12093, .why = 12219, .where = 12249}, /* stream/reserved_local/send.WINDOW_UPDATE@server */
    [164] = {.cite = 0, .why = 9564, .where = 12279}, /* stream/reserved_local/send.END_STREAM@server */
    [165] = {.cite = 0, .why = 11078, .where = 12309}, /* stream/reserved_local/recv.HEADERS@client */
    [166] = {.cite = 0, .why = 11078, .where = 12339}, /* stream/reserved_local/send.HEADERS@client */
    [167] = {.cite = 0, .why = 12369, .where = 12411}, /* stream/reserved_remote/note.UNPROCESSED */
    [168] = {.cite = 10279, .why = 10291, .where = 12441}, /* stream/reserved_remote/recv.HEADERS@client */
    [169] = {.cite = 12471, .why = 12486, .where = 12600}, /* stream/reserved_remote/recv.DATA@client */
    [170] = {.cite = 12471, .why = 12486, .where = 12630}, /* stream/reserved_remote/recv.PRIORITY@client */
    [171] = {.cite = 12660, .why = 12675, .where = 12745}, /* stream/reserved_remote/recv.PRIORITY_SIZE@client */
    [172] = {.cite = 10279, .why = 10291, .where = 12775}, /* stream/reserved_remote/recv.RST_STREAM@client */
    [173] = {.cite = 0, .why = 9564, .where = 12805}, /* stream/reserved_remote/recv.END_STREAM@client */
    [174] = {.cite = 10279, .why = 10291, .where = 12835}, /* stream/reserved_remote/send.RST_STREAM@client */
    [175] = {.cite = 12865, .why = 12880, .where = 12965}, /* stream/reserved_remote/send.WINDOW_UPDATE@client */
    [176] = {.cite = 12865, .why = 12880, .where = 12995}, /* stream/reserved_remote/send.HEADERS@client */
    [177] = {.cite = 0, .why = 9564, .where = 13025}, /* stream/reserved_remote/send.END_STREAM@client */
    [178] = {.cite = 0, .why = 11078, .where = 13055}, /* stream/reserved_remote/recv.HEADERS@server */
    [179] = {.cite = 0, .why = 11078, .where = 13085}, /* stream/reserved_remote/send.HEADERS@server */
    [180] = {.cite = 13115, .why = 10291, .where = 13143}, /* stream/active/recv.WINDOW_UPDATE */
    [181] = {.cite = 10279, .why = 10291, .where = 13173}, /* stream/active/recv.PRIORITY */
    [182] = {.cite = 13203, .why = 10291, .where = 13231}, /* stream/active/recv.RST_STREAM */
    [183] = {.cite = 13261, .why = 13289, .where = 13361}, /* stream/active/note.UNPROCESSED@client */
    [184] = {.cite = 518, .why = 10984, .where = 13391}, /* stream/active/note.UNPROCESSED@server */
    [185] = {.cite = 13421, .why = 13449, .where = 13539}, /* stream/active/note.DISOWNED@client */
    [186] = {.cite = 0, .why = 13569, .where = 13597}, /* stream/active/note.DISOWNED@server */
    [187] = {.cite = 10279, .why = 13627, .where = 13671}, /* stream/unended/recv.HEADERS */
    [188] = {.cite = 12660, .why = 12675, .where = 13701}, /* stream/unended/recv.PRIORITY_SIZE */
    [189] = {.cite = 13731, .why = 13746, .where = 13857}, /* stream/unended/recv.PUSH_PROMISE@client */
    [190] = {.cite = 0, .why = 6059, .where = 13887}, /* stream/unended/recv.PUSH_PROMISE@server */
    [191] = {.cite = 13917, .why = 13934, .where = 14038}, /* stream/unended/recv.WINDOW_OVERFLOW */
    [192] = {.cite = 14068, .why = 10291, .where = 14098}, /* stream/unended/send.RST_STREAM */
    [193] = {.cite = 1500, .why = 1512, .where = 14128}, /* stream/unended/send.WINDOW_UPDATE */
    [194] = {.cite = 10279, .why = 10291, .where = 14158}, /* stream/open/recv.END_STREAM */
    [195] = {.cite = 10279, .why = 13627, .where = 14188}, /* stream/open/send.HEADERS */
    [196] = {.cite = 10279, .why = 10291, .where = 14218}, /* stream/open/send.END_STREAM */
    [197] = {.cite = 14248, .why = 14265, .where = 14356}, /* stream/open/send.PUSH_PROMISE@server */
    [198] = {.cite = 10457, .why = 10474, .where = 14386}, /* stream/open/send.PUSH_PROMISE@client */
    [199] = {.cite = 10279, .why = 10291, .where = 14416}, /* stream/half_closed_local/recv.END_STREAM */
    [200] = {.cite = 10279, .why = 14446, .where = 14485}, /* stream/half_closed_local/send.HEADERS */
    [201] = {.cite = 0, .why = 9564, .where = 14515}, /* stream/half_closed_local/send.END_STREAM */
    [202] = {.cite = 14545, .why = 14578, .where = 14786}, /* stream/half_closed_remote/recv.HEADERS */
    [203] = {.cite = 14816, .why = 14865, .where = 15046}, /* stream/half_closed_remote/recv.DATA */
    [204] = {.cite = 13731, .why = 13746, .where = 15076}, /* stream/half_closed_remote/recv.PUSH_PROMISE@client */
    [205] = {.cite = 0, .why = 6059, .where = 15106}, /* stream/half_closed_remote/recv.PUSH_PROMISE@server */
    [206] = {.cite = 9289, .why = 15136, .where = 15292}, /* stream/half_closed_remote/recv.PRIORITY_SIZE */
    [207] = {.cite = 11758, .why = 15322, .where = 15512}, /* stream/half_closed_remote/recv.WINDOW_OVERFLOW */
    [208] = {.cite = 0, .why = 9564, .where = 15542}, /* stream/half_closed_remote/recv.END_STREAM */
    [209] = {.cite = 10279, .why = 13627, .where = 15572}, /* stream/half_closed_remote/send.HEADERS */
    [210] = {.cite = 10279, .why = 10291, .where = 15602}, /* stream/half_closed_remote/send.END_STREAM */
    [211] = {.cite = 10279, .why = 15632, .where = 15699}, /* stream/half_closed_remote/send.RST_STREAM */
    [212] = {.cite = 14248, .why = 14265, .where = 15729}, /* stream/half_closed_remote/send.PUSH_PROMISE@server */
    [213] = {.cite = 10457, .why = 10474, .where = 15759}, /* stream/half_closed_remote/send.PUSH_PROMISE@client */
    [214] = {.cite = 10279, .why = 15789, .where = 15834}, /* stream/half_closed_remote/send.WINDOW_UPDATE */
    [215] = {.cite = 15864, .why = 15892, .where = 15969}, /* stream/ended/recv.WINDOW_UPDATE */
    [216] = {.cite = 0, .why = 15999, .where = 16029}, /* stream/ended/recv.WINDOW_OVERFLOW */
    [217] = {.cite = 16059, .why = 16074, .where = 16123}, /* stream/ended/send.HEADERS */
    [218] = {.cite = 0, .why = 10908, .where = 16153}, /* stream/ended/send.PROMISED */
    [219] = {.cite = 0, .why = 9564, .where = 16183}, /* stream/ended/send.END_STREAM */
    [220] = {.cite = 0, .why = 16213, .where = 16242}, /* stream/ended/note.UNPROCESSED */
    [221] = {.cite = 16272, .why = 16305, .where = 16403}, /* stream/closed_grace/recv.HEADERS */
    [222] = {.cite = 16433, .why = 16448, .where = 16507}, /* stream/closed_grace/recv.PUSH_PROMISE@client */
    [223] = {.cite = 0, .why = 6059, .where = 16537}, /* stream/closed_grace/recv.PUSH_PROMISE@server */
    [224] = {.cite = 16567, .why = 16305, .where = 16582}, /* stream/closed_grace/recv.PRIORITY */
    [225] = {.cite = 10279, .why = 10291, .where = 16612}, /* stream/closed_grace/recv.RST_STREAM */
    [226] = {.cite = 10279, .why = 10291, .where = 16642}, /* stream/closed_grace/recv.END_STREAM */
    [227] = {.cite = 10279, .why = 10291, .where = 16672}, /* stream/settled/recv.PRIORITY */
    [228] = {.cite = 9289, .why = 16702, .where = 16837}, /* stream/settled/recv.PRIORITY_SIZE */
    [229] = {.cite = 13731, .why = 13746, .where = 16867}, /* stream/settled/recv.PUSH_PROMISE@client */
    [230] = {.cite = 0, .why = 6059, .where = 16897}, /* stream/settled/recv.PUSH_PROMISE@server */
    [231] = {.cite = 10279, .why = 10291, .where = 16927}, /* stream/settled/recv.RST_STREAM */
    [232] = {.cite = 0, .why = 9564, .where = 16957}, /* stream/settled/recv.END_STREAM */
    [233] = {.cite = 16987, .why = 17002, .where = 17086}, /* stream/closed_strict/recv.HEADERS */
    [234] = {.cite = 17116, .why = 17147, .where = 17205}, /* stream/closed_strict/recv.DATA */
    [235] = {.cite = 17235, .why = 17252, .where = 17352}, /* stream/closed_forgotten/recv.HEADERS */
    [236] = {.cite = 17116, .why = 17147, .where = 17382}, /* stream/closed_forgotten/recv.DATA */
    [237] = {.cite = 17751, .why = 17783, .where = 17918}, /* check LIMIT_CONCURRENT_STREAMS */
    [238] = {.cite = 17938, .why = 17972, .where = 18097}, /* check LIMIT_HELD_STREAMS */
    [239] = {.cite = 18117, .why = 18150, .where = 18214}, /* check LIMIT_REFUSED_STREAMS */
    [240] = {.cite = 18117, .why = 18234, .where = 18331}, /* check LIMIT_RESETS */
    [241] = {.cite = 18117, .why = 18351, .where = 18407}, /* check LIMIT_GLITCHES */
    [242] = {.cite = 18117, .why = 18427, .where = 18544}, /* check LIMIT_DATA_OVERHEAD */
    [243] = {.cite = 18564, .why = 18594, .where = 18674}, /* check LIMIT_DATA_EMPTY */
    [244] = {.cite = 18117, .why = 18695, .where = 18827}, /* check LIMIT_WINDOW_UPDATES */
    [245] = {.cite = 18117, .why = 18848, .where = 18927}, /* check LIMIT_CONTROL_QUEUE */
    [246] = {.cite = 18948, .why = 18982, .where = 19107}, /* check LIMIT_LIST_OCTETS_HARD */
    [247] = {.cite = 19128, .why = 19163, .where = 19239}, /* check LIMIT_LIST_FIELDS_HARD */
    [248] = {.cite = 19260, .why = 19293, .where = 19355}, /* check LIMIT_LIST_CRUMBS_HARD */
    [249] = {.cite = 19376, .why = 19406, .where = 19483}, /* check LIMIT_BLOCK_CONTINUATIONS */
    [250] = {.cite = 19376, .why = 19504, .where = 19599}, /* check LIMIT_BLOCK_SHORT_FRAGMENTS */
    [251] = {.cite = 19620, .why = 19645, .where = 19762}, /* check LIMIT_SIZE_UPDATES */
    [252] = {.cite = 19783, .why = 19812, .where = 19878}, /* check LIMIT_SETTINGS_ENTRIES */
    [253] = {.cite = 18117, .why = 19899, .where = 20055}, /* check LIMIT_GOODPUT */
    [254] = {.cite = 20076, .why = 20108, .where = 20185}, /* check LIMIT_INFORMATIONAL */
    [255] = {.cite = 20206, .why = 20235, .where = 20320}, /* check LIMIT_REFUSED_PROMISES */
    [256] = {.cite = 20341, .why = 20358, .where = 20429}, /* check SETTINGS_ENABLE_PUSH_RANGE */
    [257] = {.cite = 20451, .why = 20486, .where = 20566}, /* check SETTINGS_ENABLE_PUSH_ROLE */
    [258] = {.cite = 20588, .why = 20605, .where = 20683}, /* check SETTINGS_INITIAL_WINDOW_SIZE_RANGE */
    [259] = {.cite = 20705, .why = 20740, .where = 20825}, /* check SETTINGS_MAX_FRAME_SIZE_RANGE */
    [260] = {.cite = 20847, .why = 20860, .where = 20895}, /* check SETTINGS_ENABLE_CONNECT_PROTOCOL_RANGE */
    [261] = {.cite = 20917, .why = 20930, .where = 20984}, /* check SETTINGS_ENABLE_CONNECT_PROTOCOL_CHANGE */
    [262] = {.cite = 21006, .why = 21021, .where = 21102}, /* check SETTINGS_NO_RFC7540_PRIORITIES_RANGE */
    [263] = {.cite = 21124, .why = 21155, .where = 21233}, /* check SETTINGS_NO_RFC7540_PRIORITIES_CHANGE */
    [264] = {.cite = 21255, .why = 21285, .where = 21307}, /* check FIELD_NAME_EMPTY */
    [265] = {.cite = 21328, .why = 21363, .where = 21426}, /* check FIELD_NAME_OCTETS */
    [266] = {.cite = 21447, .why = 21482, .where = 21520}, /* check FIELD_VALUE_OCTETS */
    [267] = {.cite = 21541, .why = 21558, .where = 21604}, /* check FIELD_VALUE_EDGE */
    [268] = {.cite = 21625, .why = 21642, .where = 21682}, /* check FIELD_CONNECTION_SPECIFIC */
    [269] = {.cite = 21703, .why = 21720, .where = 21772}, /* check FIELD_TE */
    [270] = {.cite = 21793, .why = 21825, .where = 21879}, /* check FIELD_NOT_IN_TRAILERS */
    [271] = {.cite = 21900, .why = 21915, .where = 21943}, /* check FIELD_PSEUDO_UNKNOWN */
    [272] = {.cite = 21964, .why = 21995, .where = 22028}, /* check FIELD_PSEUDO_REPEATED */
    [273] = {.cite = 22049, .why = 22080, .where = 22129}, /* check FIELD_PSEUDO_AFTER_FIELD */
    [274] = {.cite = 22150, .why = 22181, .where = 22247}, /* check FIELD_PSEUDO_NOT_HERE */
    [275] = {.cite = 22268, .why = 22299, .where = 22337}, /* check FIELD_PSEUDO_IN_TRAILERS */
    [276] = {.cite = 22358, .why = 22393, .where = 22431}, /* check FIELD_PSEUDO_MISSING */
    [277] = {.cite = 22452, .why = 22487, .where = 22512}, /* check FIELD_STATUS_MISSING */
    [278] = {.cite = 22533, .why = 22568, .where = 22615}, /* check FIELD_PROMISED_INCOMPLETE */
    [279] = {.cite = 22636, .why = 22653, .where = 22676}, /* check FIELD_METHOD_OCTETS */
    [280] = {.cite = 22636, .why = 22697, .where = 22725}, /* check FIELD_SCHEME_OCTETS */
    [281] = {.cite = 22636, .why = 22746, .where = 22821}, /* check FIELD_PATH_OCTETS */
    [282] = {.cite = 22842, .why = 22877, .where = 22941}, /* check FIELD_PATH_FORM */
    [283] = {.cite = 22962, .why = 22979, .where = 23051}, /* check FIELD_AUTHORITY_OCTETS */
    [284] = {.cite = 23072, .why = 23105, .where = 23128}, /* check FIELD_AUTHORITY_EMPTY */
    [285] = {.cite = 23149, .why = 23179, .where = 23222}, /* check FIELD_AUTHORITY_MISSING */
    [286] = {.cite = 23243, .why = 23273, .where = 23316}, /* check FIELD_HOST_OCTETS */
    [287] = {.cite = 23337, .why = 23354, .where = 23395}, /* check FIELD_HOST_DIFFERS */
    [288] = {.cite = 23416, .why = 23446, .where = 23462}, /* check FIELD_HOST_REPEATED */
    [289] = {.cite = 23483, .why = 23513, .where = 23558}, /* check FIELD_STATUS_SYNTAX */
    [290] = {.cite = 23579, .why = 23607, .where = 23647}, /* check FIELD_STATUS_101 */
    [291] = {.cite = 23668, .why = 23681, .where = 23706}, /* check FIELD_PROTOCOL_OCTETS */
    [292] = {.cite = 23727, .why = 23753, .where = 23813}, /* check FIELD_PROTOCOL_NOT_ENABLED */
    [293] = {.cite = 23668, .why = 23834, .where = 23863}, /* check FIELD_PROTOCOL_WITHOUT_CONNECT */
    [294] = {.cite = 23884, .why = 23917, .where = 23971}, /* check FIELD_CONNECT_FORM */
    [295] = {.cite = 23992, .why = 24022, .where = 24072}, /* check FIELD_CONTENT_LENGTH_SYNTAX */
    [296] = {.cite = 23992, .why = 24093, .where = 24119}, /* check FIELD_CONTENT_LENGTH_REPEATED */
    [297] = {.cite = 24140, .why = 24172, .where = 24222}, /* check FIELD_CONTENT_LENGTH_MISMATCH */
    [298] = {.cite = 24243, .why = 24276, .where = 24322}, /* check FIELD_PROMISED_METHOD */
    [299] = {.cite = 24343, .why = 24358, .where = 24392}, /* check FIELD_PROMISED_CONTENT */
    [300] = {.cite = 24413, .why = 24446, .where = 24621}, /* check FRAME_TOO_LARGE */
    [301] = {.cite = 24641, .why = 24656, .where = 24714}, /* check FRAME_DATA_STREAM_ID */
    [302] = {.cite = 24413, .why = 24734, .where = 24785}, /* check FRAME_DATA_LENGTH */
    [303] = {.cite = 24805, .why = 24820, .where = 24908}, /* check FRAME_DATA_PADDING */
    [304] = {.cite = 24928, .why = 24943, .where = 25004}, /* check FRAME_HEADERS_STREAM_ID */
    [305] = {.cite = 25024, .why = 25055, .where = 25108}, /* check FRAME_HEADERS_LENGTH */
    [306] = {.cite = 25128, .why = 25143, .where = 25234}, /* check FRAME_HEADERS_PADDING */
    [307] = {.cite = 25254, .why = 25268, .where = 25333}, /* check FRAME_HEADERS_SELF_DEPENDENCY */
    [308] = {.cite = 25353, .why = 25368, .where = 25430}, /* check FRAME_PRIORITY_STREAM_ID */
    [309] = {.cite = 12660, .why = 12675, .where = 25450}, /* check FRAME_PRIORITY_LENGTH */
    [310] = {.cite = 25470, .why = 25485, .where = 25549}, /* check FRAME_RST_STREAM_STREAM_ID */
    [311] = {.cite = 25569, .why = 25584, .where = 25663}, /* check FRAME_RST_STREAM_LENGTH */
    [312] = {.cite = 25683, .why = 25698, .where = 25760}, /* check FRAME_SETTINGS_STREAM_ID */
    [313] = {.cite = 25781, .why = 25796, .where = 25890}, /* check FRAME_SETTINGS_LENGTH */
    [314] = {.cite = 25911, .why = 25926, .where = 26011}, /* check FRAME_SETTINGS_EMPTY */
    [315] = {.cite = 26032, .why = 26047, .where = 26113}, /* check FRAME_PUSH_PROMISE_STREAM_ID */
    [316] = {.cite = 25024, .why = 26134, .where = 26205}, /* check FRAME_PUSH_PROMISE_LENGTH */
    [317] = {.cite = 26226, .why = 26241, .where = 26337}, /* check FRAME_PUSH_PROMISE_PADDING */
    [318] = {.cite = 10116, .why = 10131, .where = 26358}, /* check FRAME_PUSH_PROMISE_PROMISED_ZERO */
    [319] = {.cite = 26379, .why = 26394, .where = 26452}, /* check FRAME_PING_STREAM_ID */
    [320] = {.cite = 26473, .why = 26488, .where = 26561}, /* check FRAME_PING_LENGTH */
    [321] = {.cite = 26582, .why = 26597, .where = 26657}, /* check FRAME_GOAWAY_STREAM_ID */
    [322] = {.cite = 26678, .why = 26709, .where = 26769}, /* check FRAME_GOAWAY_LENGTH */
    [323] = {.cite = 26790, .why = 26805, .where = 26887}, /* check FRAME_WINDOW_UPDATE_LENGTH */
    [324] = {.cite = 26908, .why = 26941, .where = 27122}, /* check FRAME_WINDOW_UPDATE_ZERO_INCREMENT */
    [325] = {.cite = 27143, .why = 27159, .where = 27225}, /* check FRAME_CONTINUATION_STREAM_ID */
    [326] = {.cite = 27246, .why = 27263, .where = 27316}, /* check FLOW_CONNECTION */
    [327] = {.cite = 27335, .why = 27363, .where = 27414}, /* check FLOW_STREAM */
    [328] = {.cite = 13917, .why = 27433, .where = 27481}, /* check FLOW_CONNECTION_OVERFLOW */
    [329] = {.cite = 27500, .why = 27517, .where = 27581}, /* check FLOW_INITIAL_WINDOW */
    [330] = {.cite = 13261, .why = 27600, .where = 27680}, /* check STREAM_AFTER_GOAWAY */
    [331] = {.cite = 27699, .why = 27732, .where = 27806}, /* check PROMISE_ON_PUSHED */
    [332] = {.cite = 27826, .why = 27856, .where = 27906}, /* check PROMISE_CROSSED_RESET */
    [333] = {.cite = 27926, .why = 27955, .where = 28021}, /* check PROMISE_UNWANTED */
    [334] = {.cite = 28041, .why = 28072, .where = 28113}, /* check PROMISE_BEYOND_LIMIT */
    [335] = {.cite = 8476, .why = 28133, .where = 28154}, /* check NO_MEMORY */
    [336] = {.cite = 28174, .why = 28201, .where = 28247}, /* check TRANSPORT_CLOSED */
    [337] = {.cite = 8476, .why = 28267, .where = 28306}, /* check INTERNAL */
    [338] = {.cite = 28326, .why = 28341, .where = 28390}, /* check HPACK_INDEX_ZERO */
    [339] = {.cite = 28425, .why = 28442, .where = 28491}, /* check HPACK_INDEX_RANGE */
    [340] = {.cite = 28526, .why = 28541, .where = 28603}, /* check HPACK_INTEGER */
    [341] = {.cite = 28638, .why = 28653, .where = 28702}, /* check HPACK_HUFFMAN_EOS */
    [342] = {.cite = 28737, .why = 28752, .where = 28809}, /* check HPACK_HUFFMAN_PADDING_LENGTH */
    [343] = {.cite = 28844, .why = 28859, .where = 28929}, /* check HPACK_HUFFMAN_PADDING_BITS */
    [344] = {.cite = 28964, .why = 28979, .where = 29024}, /* check HPACK_TRUNCATED */
    [345] = {.cite = 29059, .why = 29074, .where = 29132}, /* check HPACK_SIZE_UPDATE_LIMIT */
    [346] = {.cite = 29167, .why = 29182, .where = 29236}, /* check HPACK_SIZE_UPDATE_PLACE */
    [347] = {.cite = 29271, .why = 29288, .where = 29390}, /* check HPACK_SIZE_UPDATE_MISSING */
    [348] = {.cite = 29425, .why = 29437, .where = 29522}, /* check HPACK_SIZE_UPDATE_COUNT */
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
    57, 58, 60, 61, 62, 64, 64, 66, 70, 70, 71, 72, 74, 76, 76, 78, 79,
    /* message client informational */
    57, 58, 60, 61, 62, 64, 64, 66, 70, 70, 71, 72, 74, 76, 76, 78, 79,
    /* message client content */
    84, 84, 80, 81, 84, 82, 83, 85, 91, 91, 87, 88, 91, 89, 90, 93, 94,
    /* message client tunnel */
    98, 98, 97, 97, 98, 95, 96, 99, 104, 104, 103, 103, 104, 101, 102, 106, 107,
    /* message client done */
    108, 108, 108, 108, 108, 108, 108, 108, 109, 109, 109, 109, 109, 109, 109, 109, 110,
    /* message client absent */
    111, 111, 111, 111, 111, 111, 111, 111, 112, 112, 112, 112, 112, 112, 112, 112, 113,
    /* message server waiting */
    59, 59, 60, 61, 63, 65, 65, 67, 68, 69, 71, 72, 73, 75, 75, 77, 79,
    /* message server informational */
    59, 59, 60, 61, 63, 65, 65, 67, 68, 69, 71, 72, 73, 75, 75, 77, 79,
    /* message server content */
    84, 84, 80, 81, 84, 82, 83, 86, 91, 91, 87, 88, 91, 89, 90, 92, 94,
    /* message server tunnel */
    98, 98, 97, 97, 98, 95, 96, 100, 104, 104, 103, 103, 104, 101, 102, 105, 107,
    /* message server done */
    108, 108, 108, 108, 108, 108, 108, 108, 109, 109, 109, 109, 109, 109, 109, 109, 110,
    /* message server absent */
    111, 111, 111, 111, 111, 111, 111, 111, 112, 112, 112, 112, 112, 112, 112, 112, 113,
    /* settings_sync client synced */
    115, 114,
    /* settings_sync client waiting */
    117, 116,
    /* settings_sync client waiting_more */
    119, 118,
    /* settings_sync server synced */
    115, 114,
    /* settings_sync server waiting */
    117, 116,
    /* settings_sync server waiting_more */
    119, 118,
    /* stream client idle_local */
    134, 121, 125, 126, 122, 123, 135, 124, 127, 120, 128, 137, 129, 130, 131, 140, 129, 132, 133, 133,
    /* stream client idle_remote */
    142, 121, 125, 126, 122, 123, 143, 124, 127, 120, 128, 145, 129, 130, 131, 145, 129, 132, 133, 133,
    /* stream client reserved_local */
    165, 165, 165, 165, 165, 165, 146, 165, 165, 120, 165, 166, 166, 166, 166, 148, 166, 166, 150, 151,
    /* stream client reserved_remote */
    168, 169, 170, 171, 172, 169, 146, 169, 169, 120, 173, 176, 176, 174, 176, 148, 175, 177, 167, 167,
    /* stream client open */
    187, 187, 181, 188, 182, 189, 146, 180, 191, 120, 194, 195, 195, 192, 198, 148, 193, 196, 183, 185,
    /* stream client half_closed_local */
    187, 187, 181, 188, 182, 189, 146, 180, 191, 120, 199, 200, 200, 192, 200, 148, 193, 201, 183, 185,
    /* stream client half_closed_remote */
    202, 203, 181, 206, 182, 204, 146, 180, 207, 120, 208, 209, 209, 211, 213, 148, 214, 210, 183, 185,
    /* stream client closed_grace */
    221, 221, 224, 224, 225, 222, 146, 215, 216, 120, 226, 217, 217, 217, 217, 218, 217, 219, 220, 220,
    /* stream client closed_strict */
    233, 234, 227, 228, 231, 229, 146, 215, 216, 120, 232, 217, 217, 217, 217, 218, 217, 219, 220, 220,
    /* stream client closed_forgotten */
    235, 236, 227, 228, 231, 229, 146, 215, 216, 120, 232, 217, 217, 217, 217, 218, 217, 219, 220, 220,
    /* stream server idle_local */
    134, 121, 125, 126, 122, 123, 136, 124, 127, 120, 128, 138, 129, 130, 131, 139, 129, 132, 133, 133,
    /* stream server idle_remote */
    141, 121, 125, 126, 122, 123, 144, 124, 127, 120, 128, 145, 129, 130, 131, 145, 129, 132, 133, 133,
    /* stream server reserved_local */
    152, 152, 154, 155, 156, 153, 147, 157, 158, 120, 159, 160, 162, 161, 162, 148, 163, 164, 149, 151,
    /* stream server reserved_remote */
    178, 178, 178, 178, 178, 178, 147, 178, 178, 120, 178, 179, 179, 179, 179, 148, 179, 179, 167, 167,
    /* stream server open */
    187, 187, 181, 188, 182, 190, 147, 180, 191, 120, 194, 195, 195, 192, 197, 148, 193, 196, 184, 186,
    /* stream server half_closed_local */
    187, 187, 181, 188, 182, 190, 147, 180, 191, 120, 199, 200, 200, 192, 200, 148, 193, 201, 184, 186,
    /* stream server half_closed_remote */
    202, 203, 181, 206, 182, 205, 147, 180, 207, 120, 208, 209, 209, 211, 212, 148, 214, 210, 184, 186,
    /* stream server closed_grace */
    221, 221, 224, 224, 225, 223, 147, 215, 216, 120, 226, 217, 217, 217, 217, 218, 217, 219, 220, 220,
    /* stream server closed_strict */
    233, 234, 227, 228, 231, 230, 147, 215, 216, 120, 232, 217, 217, 217, 217, 218, 217, 219, 220, 220,
    /* stream server closed_forgotten */
    235, 236, 227, 228, 231, 230, 147, 215, 216, 120, 232, 217, 217, 217, 217, 218, 217, 219, 220, 220,
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
    8101, 8109, 8123, 8131, 8138, 8143,
    8150, 8169, 8192, 8205, 8222, 3901, 8234, 8248, 8261, 8280, 8303, 8316, 8333, 8345, 8355, 8369, 8382,
    /* settings_sync */
    8763, 8101, 8770,
    3985, 8783,
    /* stream */
    17419, 17430, 17442, 17457, 3810, 17473, 17491, 17510, 17523, 17537,
    3911, 3901, 3941, 17554, 3955, 4003, 17573, 4095, 17587, 4132, 17608, 17624, 8345, 17637, 17653, 17671, 17685, 17704, 17720, 17737,
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
        .name = 8093,
        .states = SW_MESSAGE_STATE_COUNT,
        .inputs = SW_MESSAGE_INPUT_COUNT,
        .first_cell = 456,
        .first_state = 41,
        .first_input = 47,
    },
    [SW_MACHINE_SETTINGS_SYNC] = {
        .name = 8749,
        .states = SW_SETTINGS_SYNC_STATE_COUNT,
        .inputs = SW_SETTINGS_SYNC_INPUT_COUNT,
        .first_cell = 660,
        .first_state = 64,
        .first_input = 67,
    },
    [SW_MACHINE_STREAM] = {
        .name = 17412,
        .states = SW_STREAM_STATE_COUNT,
        .inputs = SW_STREAM_INPUT_COUNT,
        .first_cell = 672,
        .first_state = 69,
        .first_input = 79,
    },
};

static const uint32_t verdicts[] = {
    [SW_VERDICT_GO] = 32072,
    [SW_VERDICT_IGNORE] = 32075,
    [SW_VERDICT_DISCARD] = 32082,
    [SW_VERDICT_STREAM_ERROR] = 32090,
    [SW_VERDICT_CONN_ERROR] = 32103,
    [SW_VERDICT_REFUSE] = 32114,
    [SW_VERDICT_NEVER] = 32121,
};

static const uint32_t checks[SW_CHECK_COUNT] = {
    [SW_CHECK_NONE] = 0,
    [SW_CHECK_LIMIT_CONCURRENT_STREAMS] = 29557,
    [SW_CHECK_LIMIT_HELD_STREAMS] = 29582,
    [SW_CHECK_LIMIT_REFUSED_STREAMS] = 29601,
    [SW_CHECK_LIMIT_RESETS] = 29623,
    [SW_CHECK_LIMIT_GLITCHES] = 29636,
    [SW_CHECK_LIMIT_DATA_OVERHEAD] = 29651,
    [SW_CHECK_LIMIT_DATA_EMPTY] = 29671,
    [SW_CHECK_LIMIT_WINDOW_UPDATES] = 29688,
    [SW_CHECK_LIMIT_CONTROL_QUEUE] = 29709,
    [SW_CHECK_LIMIT_LIST_OCTETS_HARD] = 29729,
    [SW_CHECK_LIMIT_LIST_FIELDS_HARD] = 29752,
    [SW_CHECK_LIMIT_LIST_CRUMBS_HARD] = 29775,
    [SW_CHECK_LIMIT_BLOCK_CONTINUATIONS] = 29798,
    [SW_CHECK_LIMIT_BLOCK_SHORT_FRAGMENTS] = 29824,
    [SW_CHECK_LIMIT_SIZE_UPDATES] = 29852,
    [SW_CHECK_LIMIT_SETTINGS_ENTRIES] = 29871,
    [SW_CHECK_LIMIT_GOODPUT] = 29894,
    [SW_CHECK_LIMIT_INFORMATIONAL] = 29908,
    [SW_CHECK_LIMIT_REFUSED_PROMISES] = 29928,
    [SW_CHECK_SETTINGS_ENABLE_PUSH_RANGE] = 29951,
    [SW_CHECK_SETTINGS_ENABLE_PUSH_ROLE] = 29978,
    [SW_CHECK_SETTINGS_INITIAL_WINDOW_SIZE_RANGE] = 30004,
    [SW_CHECK_SETTINGS_MAX_FRAME_SIZE_RANGE] = 30039,
    [SW_CHECK_SETTINGS_ENABLE_CONNECT_PROTOCOL_RANGE] = 30069,
    [SW_CHECK_SETTINGS_ENABLE_CONNECT_PROTOCOL_CHANGE] = 30108,
    [SW_CHECK_SETTINGS_NO_RFC7540_PRIORITIES_RANGE] = 30148,
    [SW_CHECK_SETTINGS_NO_RFC7540_PRIORITIES_CHANGE] = 30185,
    [SW_CHECK_FIELD_NAME_EMPTY] = 30223,
    [SW_CHECK_FIELD_NAME_OCTETS] = 30240,
    [SW_CHECK_FIELD_VALUE_OCTETS] = 30258,
    [SW_CHECK_FIELD_VALUE_EDGE] = 30277,
    [SW_CHECK_FIELD_CONNECTION_SPECIFIC] = 30294,
    [SW_CHECK_FIELD_TE] = 30320,
    [SW_CHECK_FIELD_NOT_IN_TRAILERS] = 30329,
    [SW_CHECK_FIELD_PSEUDO_UNKNOWN] = 30351,
    [SW_CHECK_FIELD_PSEUDO_REPEATED] = 30372,
    [SW_CHECK_FIELD_PSEUDO_AFTER_FIELD] = 30394,
    [SW_CHECK_FIELD_PSEUDO_NOT_HERE] = 30419,
    [SW_CHECK_FIELD_PSEUDO_IN_TRAILERS] = 30441,
    [SW_CHECK_FIELD_PSEUDO_MISSING] = 30466,
    [SW_CHECK_FIELD_STATUS_MISSING] = 30487,
    [SW_CHECK_FIELD_PROMISED_INCOMPLETE] = 30508,
    [SW_CHECK_FIELD_METHOD_OCTETS] = 30534,
    [SW_CHECK_FIELD_SCHEME_OCTETS] = 30554,
    [SW_CHECK_FIELD_PATH_OCTETS] = 30574,
    [SW_CHECK_FIELD_PATH_FORM] = 30592,
    [SW_CHECK_FIELD_AUTHORITY_OCTETS] = 30608,
    [SW_CHECK_FIELD_AUTHORITY_EMPTY] = 30631,
    [SW_CHECK_FIELD_AUTHORITY_MISSING] = 30653,
    [SW_CHECK_FIELD_HOST_OCTETS] = 30677,
    [SW_CHECK_FIELD_HOST_DIFFERS] = 30695,
    [SW_CHECK_FIELD_HOST_REPEATED] = 30714,
    [SW_CHECK_FIELD_STATUS_SYNTAX] = 30734,
    [SW_CHECK_FIELD_STATUS_101] = 30754,
    [SW_CHECK_FIELD_PROTOCOL_OCTETS] = 30771,
    [SW_CHECK_FIELD_PROTOCOL_NOT_ENABLED] = 30793,
    [SW_CHECK_FIELD_PROTOCOL_WITHOUT_CONNECT] = 30820,
    [SW_CHECK_FIELD_CONNECT_FORM] = 30851,
    [SW_CHECK_FIELD_CONTENT_LENGTH_SYNTAX] = 30870,
    [SW_CHECK_FIELD_CONTENT_LENGTH_REPEATED] = 30898,
    [SW_CHECK_FIELD_CONTENT_LENGTH_MISMATCH] = 30928,
    [SW_CHECK_FIELD_PROMISED_METHOD] = 30958,
    [SW_CHECK_FIELD_PROMISED_CONTENT] = 30980,
    [SW_CHECK_FRAME_TOO_LARGE] = 31003,
    [SW_CHECK_FRAME_DATA_STREAM_ID] = 31019,
    [SW_CHECK_FRAME_DATA_LENGTH] = 31040,
    [SW_CHECK_FRAME_DATA_PADDING] = 31058,
    [SW_CHECK_FRAME_HEADERS_STREAM_ID] = 31077,
    [SW_CHECK_FRAME_HEADERS_LENGTH] = 31101,
    [SW_CHECK_FRAME_HEADERS_PADDING] = 31122,
    [SW_CHECK_FRAME_HEADERS_SELF_DEPENDENCY] = 31144,
    [SW_CHECK_FRAME_PRIORITY_STREAM_ID] = 31174,
    [SW_CHECK_FRAME_PRIORITY_LENGTH] = 31199,
    [SW_CHECK_FRAME_RST_STREAM_STREAM_ID] = 31221,
    [SW_CHECK_FRAME_RST_STREAM_LENGTH] = 31248,
    [SW_CHECK_FRAME_SETTINGS_STREAM_ID] = 31272,
    [SW_CHECK_FRAME_SETTINGS_LENGTH] = 31297,
    [SW_CHECK_FRAME_SETTINGS_EMPTY] = 31319,
    [SW_CHECK_FRAME_PUSH_PROMISE_STREAM_ID] = 31340,
    [SW_CHECK_FRAME_PUSH_PROMISE_LENGTH] = 31369,
    [SW_CHECK_FRAME_PUSH_PROMISE_PADDING] = 31395,
    [SW_CHECK_FRAME_PUSH_PROMISE_PROMISED_ZERO] = 31422,
    [SW_CHECK_FRAME_PING_STREAM_ID] = 31455,
    [SW_CHECK_FRAME_PING_LENGTH] = 31476,
    [SW_CHECK_FRAME_GOAWAY_STREAM_ID] = 31494,
    [SW_CHECK_FRAME_GOAWAY_LENGTH] = 31517,
    [SW_CHECK_FRAME_WINDOW_UPDATE_LENGTH] = 31537,
    [SW_CHECK_FRAME_WINDOW_UPDATE_ZERO_INCREMENT] = 31564,
    [SW_CHECK_FRAME_CONTINUATION_STREAM_ID] = 31599,
    [SW_CHECK_FLOW_CONNECTION] = 31628,
    [SW_CHECK_FLOW_STREAM] = 31644,
    [SW_CHECK_FLOW_CONNECTION_OVERFLOW] = 31656,
    [SW_CHECK_FLOW_INITIAL_WINDOW] = 31681,
    [SW_CHECK_STREAM_AFTER_GOAWAY] = 31701,
    [SW_CHECK_PROMISE_ON_PUSHED] = 31721,
    [SW_CHECK_PROMISE_CROSSED_RESET] = 31739,
    [SW_CHECK_PROMISE_UNWANTED] = 31761,
    [SW_CHECK_PROMISE_BEYOND_LIMIT] = 31778,
    [SW_CHECK_NO_MEMORY] = 31799,
    [SW_CHECK_TRANSPORT_CLOSED] = 31809,
    [SW_CHECK_INTERNAL] = 31826,
    [SW_CHECK_HPACK_INDEX_ZERO] = 31835,
    [SW_CHECK_HPACK_INDEX_RANGE] = 31852,
    [SW_CHECK_HPACK_INTEGER] = 31870,
    [SW_CHECK_HPACK_HUFFMAN_EOS] = 31884,
    [SW_CHECK_HPACK_HUFFMAN_PADDING_LENGTH] = 31902,
    [SW_CHECK_HPACK_HUFFMAN_PADDING_BITS] = 31931,
    [SW_CHECK_HPACK_TRUNCATED] = 31958,
    [SW_CHECK_HPACK_SIZE_UPDATE_LIMIT] = 31974,
    [SW_CHECK_HPACK_SIZE_UPDATE_PLACE] = 31998,
    [SW_CHECK_HPACK_SIZE_UPDATE_MISSING] = 32022,
    [SW_CHECK_HPACK_SIZE_UPDATE_COUNT] = 32048,
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
    return &rows[236 + (size_t)check];
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
