/* Generated from spec/checks.yaml, spec/fields.yaml, spec/frames.yaml, spec/hpack/representations.yaml, spec/limits.yaml, spec/machines/connection.yaml, spec/machines/header_block.yaml, spec/machines/message.yaml, spec/machines/settings_sync.yaml, spec/machines/stream.yaml and spec/settings.yaml. Do not edit: change those files and run `make generate`. */
#include "explain.h"

#include <stddef.h>

/* One text after the other, each with its end mark; character arrays leave no gaps, so an offset is a sum of the sizes before. */
static const struct {
    char text_0[1];
    char text_1[15];
    char text_16[79];
    char text_95[33];
    char text_128[33];
    char text_161[33];
    char text_194[36];
    char text_230[33];
    char text_263[15];
    char text_278[88];
    char text_366[33];
    char text_399[12];
    char text_411[11];
    char text_422[33];
    char text_455[33];
    char text_488[25];
    char text_513[33];
    char text_546[47];
    char text_593[33];
    char text_626[46];
    char text_672[33];
    char text_705[12];
    char text_717[30];
    char text_747[33];
    char text_780[33];
    char text_813[33];
    char text_846[26];
    char text_872[22];
    char text_894[33];
    char text_927[12];
    char text_939[13];
    char text_952[33];
    char text_985[12];
    char text_997[18];
    char text_1015[33];
    char text_1048[15];
    char text_1063[42];
    char text_1105[33];
    char text_1138[12];
    char text_1150[17];
    char text_1167[33];
    char text_1200[33];
    char text_1233[99];
    char text_1332[33];
    char text_1365[15];
    char text_1380[77];
    char text_1457[33];
    char text_1490[31];
    char text_1521[52];
    char text_1573[34];
    char text_1607[22];
    char text_1629[34];
    char text_1663[34];
    char text_1697[38];
    char text_1735[34];
    char text_1769[34];
    char text_1803[34];
    char text_1837[15];
    char text_1852[96];
    char text_1948[34];
    char text_1982[15];
    char text_1997[26];
    char text_2023[34];
    char text_2057[15];
    char text_2072[58];
    char text_2130[34];
    char text_2164[34];
    char text_2198[15];
    char text_2213[64];
    char text_2277[34];
    char text_2311[15];
    char text_2326[74];
    char text_2400[34];
    char text_2434[34];
    char text_2468[34];
    char text_2502[35];
    char text_2537[88];
    char text_2625[34];
    char text_2659[34];
    char text_2693[58];
    char text_2751[34];
    char text_2785[34];
    char text_2819[17];
    char text_2836[64];
    char text_2900[34];
    char text_2934[34];
    char text_2968[15];
    char text_2983[76];
    char text_3059[34];
    char text_3093[11];
    char text_3104[15];
    char text_3119[21];
    char text_3140[16];
    char text_3156[22];
    char text_3178[5];
    char text_3183[12];
    char text_3195[16];
    char text_3211[12];
    char text_3223[5];
    char text_3228[13];
    char text_3241[17];
    char text_3258[10];
    char text_3268[13];
    char text_3281[17];
    char text_3298[14];
    char text_3312[16];
    char text_3328[14];
    char text_3342[18];
    char text_3360[18];
    char text_3378[19];
    char text_3397[10];
    char text_3407[14];
    char text_3421[12];
    char text_3433[19];
    char text_3452[19];
    char text_3471[18];
    char text_3489[13];
    char text_3502[16];
    char text_3518[11];
    char text_3529[12];
    char text_3541[22];
    char text_3563[12];
    char text_3575[48];
    char text_3623[35];
    char text_3658[31];
    char text_3689[77];
    char text_3766[35];
    char text_3801[16];
    char text_3817[95];
    char text_3912[35];
    char text_3947[16];
    char text_3963[62];
    char text_4025[35];
    char text_4060[13];
    char text_4073[17];
    char text_4090[35];
    char text_4125[16];
    char text_4141[97];
    char text_4238[35];
    char text_4273[31];
    char text_4304[99];
    char text_4403[35];
    char text_4438[31];
    char text_4469[35];
    char text_4504[13];
    char text_4517[8];
    char text_4525[7];
    char text_4532[11];
    char text_4543[11];
    char text_4554[22];
    char text_4576[28];
    char text_4604[11];
    char text_4615[15];
    char text_4630[63];
    char text_4693[30];
    char text_4723[30];
    char text_4753[25];
    char text_4778[30];
    char text_4808[56];
    char text_4864[30];
    char text_4894[12];
    char text_4906[30];
    char text_4936[30];
    char text_4966[12];
    char text_4978[23];
    char text_5001[30];
    char text_5031[31];
    char text_5062[30];
    char text_5092[39];
    char text_5131[30];
    char text_5161[25];
    char text_5186[30];
    char text_5216[30];
    char text_5246[30];
    char text_5276[54];
    char text_5330[30];
    char text_5360[30];
    char text_5390[30];
    char text_5420[30];
    char text_5450[30];
    char text_5480[30];
    char text_5510[30];
    char text_5540[33];
    char text_5573[30];
    char text_5603[15];
    char text_5618[89];
    char text_5707[30];
    char text_5737[30];
    char text_5767[30];
    char text_5797[30];
    char text_5827[61];
    char text_5888[30];
    char text_5918[30];
    char text_5948[30];
    char text_5978[30];
    char text_6008[30];
    char text_6038[30];
    char text_6068[30];
    char text_6098[30];
    char text_6128[30];
    char text_6158[15];
    char text_6173[101];
    char text_6274[30];
    char text_6304[30];
    char text_6334[30];
    char text_6364[30];
    char text_6394[30];
    char text_6424[30];
    char text_6454[23];
    char text_6477[30];
    char text_6507[54];
    char text_6561[30];
    char text_6591[30];
    char text_6621[30];
    char text_6651[8];
    char text_6659[8];
    char text_6667[14];
    char text_6681[8];
    char text_6689[7];
    char text_6696[5];
    char text_6701[19];
    char text_6720[23];
    char text_6743[13];
    char text_6756[17];
    char text_6773[12];
    char text_6785[14];
    char text_6799[19];
    char text_6818[23];
    char text_6841[13];
    char text_6854[17];
    char text_6871[12];
    char text_6883[10];
    char text_6893[14];
    char text_6907[15];
    char text_6922[14];
    char text_6936[29];
    char text_6965[36];
    char text_7001[63];
    char text_7064[36];
    char text_7100[36];
    char text_7136[36];
    char text_7172[36];
    char text_7208[36];
    char text_7244[14];
    char text_7258[7];
    char text_7265[13];
    char text_7278[14];
    char text_7292[29];
    char text_7321[15];
    char text_7336[55];
    char text_7391[29];
    char text_7420[15];
    char text_7435[71];
    char text_7506[29];
    char text_7535[31];
    char text_7566[111];
    char text_7677[29];
    char text_7706[29];
    char text_7735[29];
    char text_7764[33];
    char text_7797[29];
    char text_7826[29];
    char text_7855[29];
    char text_7884[44];
    char text_7928[29];
    char text_7957[28];
    char text_7985[18];
    char text_8003[29];
    char text_8032[29];
    char text_8061[23];
    char text_8084[29];
    char text_8113[35];
    char text_8148[67];
    char text_8215[29];
    char text_8244[15];
    char text_8259[90];
    char text_8349[29];
    char text_8378[57];
    char text_8435[29];
    char text_8464[12];
    char text_8476[29];
    char text_8505[17];
    char text_8522[46];
    char text_8568[29];
    char text_8597[29];
    char text_8626[17];
    char text_8643[37];
    char text_8680[29];
    char text_8709[29];
    char text_8738[15];
    char text_8753[108];
    char text_8861[30];
    char text_8891[30];
    char text_8921[30];
    char text_8951[17];
    char text_8968[30];
    char text_8998[33];
    char text_9031[30];
    char text_9061[30];
    char text_9091[46];
    char text_9137[30];
    char text_9167[15];
    char text_9182[50];
    char text_9232[30];
    char text_9262[26];
    char text_9288[30];
    char text_9318[15];
    char text_9333[122];
    char text_9455[30];
    char text_9485[30];
    char text_9515[15];
    char text_9530[69];
    char text_9599[30];
    char text_9629[46];
    char text_9675[30];
    char text_9705[30];
    char text_9735[30];
    char text_9765[17];
    char text_9782[30];
    char text_9812[30];
    char text_9842[30];
    char text_9872[30];
    char text_9902[15];
    char text_9917[81];
    char text_9998[30];
    char text_10028[30];
    char text_10058[30];
    char text_10088[30];
    char text_10118[30];
    char text_10148[30];
    char text_10178[42];
    char text_10220[30];
    char text_10250[30];
    char text_10280[15];
    char text_10295[114];
    char text_10409[30];
    char text_10439[30];
    char text_10469[15];
    char text_10484[70];
    char text_10554[30];
    char text_10584[30];
    char text_10614[30];
    char text_10644[30];
    char text_10674[15];
    char text_10689[85];
    char text_10774[30];
    char text_10804[30];
    char text_10834[30];
    char text_10864[30];
    char text_10894[30];
    char text_10924[28];
    char text_10952[30];
    char text_10982[30];
    char text_11012[28];
    char text_11040[30];
    char text_11070[31];
    char text_11101[30];
    char text_11131[44];
    char text_11175[30];
    char text_11205[30];
    char text_11235[15];
    char text_11250[111];
    char text_11361[30];
    char text_11391[30];
    char text_11421[104];
    char text_11525[30];
    char text_11555[30];
    char text_11585[30];
    char text_11615[30];
    char text_11645[30];
    char text_11675[30];
    char text_11705[30];
    char text_11735[17];
    char text_11752[91];
    char text_11843[30];
    char text_11873[30];
    char text_11903[30];
    char text_11933[30];
    char text_11963[30];
    char text_11993[33];
    char text_12026[56];
    char text_12082[30];
    char text_12112[30];
    char text_12142[30];
    char text_12172[30];
    char text_12202[35];
    char text_12237[30];
    char text_12267[30];
    char text_12297[30];
    char text_12327[30];
    char text_12357[67];
    char text_12424[30];
    char text_12454[30];
    char text_12484[30];
    char text_12514[45];
    char text_12559[30];
    char text_12589[30];
    char text_12619[29];
    char text_12648[30];
    char text_12678[28];
    char text_12706[77];
    char text_12783[30];
    char text_12813[30];
    char text_12843[30];
    char text_12873[15];
    char text_12888[49];
    char text_12937[30];
    char text_12967[30];
    char text_12997[30];
    char text_13027[30];
    char text_13057[33];
    char text_13090[98];
    char text_13188[30];
    char text_13218[15];
    char text_13233[59];
    char text_13292[30];
    char text_13322[30];
    char text_13352[30];
    char text_13382[30];
    char text_13412[30];
    char text_13442[30];
    char text_13472[30];
    char text_13502[30];
    char text_13532[15];
    char text_13547[84];
    char text_13631[30];
    char text_13661[17];
    char text_13678[52];
    char text_13730[30];
    char text_13760[30];
    char text_13790[7];
    char text_13797[11];
    char text_13808[12];
    char text_13820[15];
    char text_13835[16];
    char text_13851[18];
    char text_13869[19];
    char text_13888[13];
    char text_13901[14];
    char text_13915[17];
    char text_13932[19];
    char text_13951[14];
    char text_13965[21];
    char text_13986[16];
    char text_14002[13];
    char text_14015[16];
    char text_14031[18];
    char text_14049[14];
    char text_14063[19];
    char text_14082[16];
    char text_14098[17];
    char text_14115[17];
    char text_14132[135];
    char text_14267[20];
    char text_14287[16];
    char text_14303[125];
    char text_14428[20];
    char text_14448[16];
    char text_14464[64];
    char text_14528[20];
    char text_14548[97];
    char text_14645[20];
    char text_14665[56];
    char text_14721[20];
    char text_14741[117];
    char text_14858[20];
    char text_14878[80];
    char text_14958[20];
    char text_14978[132];
    char text_15110[21];
    char text_15131[79];
    char text_15210[21];
    char text_15231[18];
    char text_15249[125];
    char text_15374[21];
    char text_15395[76];
    char text_15471[21];
    char text_15492[62];
    char text_15554[21];
    char text_15575[77];
    char text_15652[21];
    char text_15673[95];
    char text_15768[21];
    char text_15789[12];
    char text_15801[117];
    char text_15918[21];
    char text_15939[66];
    char text_16005[21];
    char text_16026[131];
    char text_16157[21];
    char text_16178[77];
    char text_16255[21];
    char text_16276[17];
    char text_16293[71];
    char text_16364[22];
    char text_16386[17];
    char text_16403[80];
    char text_16483[22];
    char text_16505[17];
    char text_16522[78];
    char text_16600[22];
    char text_16622[17];
    char text_16639[85];
    char text_16724[22];
    char text_16746[13];
    char text_16759[35];
    char text_16794[22];
    char text_16816[13];
    char text_16829[54];
    char text_16883[22];
    char text_16905[15];
    char text_16920[81];
    char text_17001[22];
    char text_17023[15];
    char text_17038[78];
    char text_17116[22];
    char text_17138[17];
    char text_17155[22];
    char text_17177[20];
    char text_17197[17];
    char text_17214[63];
    char text_17277[20];
    char text_17297[17];
    char text_17314[38];
    char text_17352[21];
    char text_17373[17];
    char text_17390[46];
    char text_17436[21];
    char text_17457[17];
    char text_17474[40];
    char text_17514[21];
    char text_17535[17];
    char text_17552[52];
    char text_17604[21];
    char text_17625[14];
    char text_17639[54];
    char text_17693[21];
    char text_17714[15];
    char text_17729[28];
    char text_17757[21];
    char text_17778[15];
    char text_17793[33];
    char text_17826[21];
    char text_17847[15];
    char text_17862[49];
    char text_17911[21];
    char text_17932[15];
    char text_17947[66];
    char text_18013[21];
    char text_18034[15];
    char text_18049[38];
    char text_18087[21];
    char text_18108[17];
    char text_18125[33];
    char text_18158[21];
    char text_18179[23];
    char text_18202[21];
    char text_18223[28];
    char text_18251[21];
    char text_18272[75];
    char text_18347[21];
    char text_18368[17];
    char text_18385[64];
    char text_18449[21];
    char text_18470[17];
    char text_18487[72];
    char text_18559[21];
    char text_18580[17];
    char text_18597[23];
    char text_18620[21];
    char text_18641[17];
    char text_18658[43];
    char text_18701[21];
    char text_18722[12];
    char text_18734[43];
    char text_18777[21];
    char text_18798[41];
    char text_18839[21];
    char text_18860[16];
    char text_18876[21];
    char text_18897[45];
    char text_18942[21];
    char text_18963[12];
    char text_18975[40];
    char text_19015[21];
    char text_19036[13];
    char text_19049[25];
    char text_19074[21];
    char text_19095[10];
    char text_19105[60];
    char text_19165[21];
    char text_19186[29];
    char text_19215[21];
    char text_19236[15];
    char text_19251[54];
    char text_19305[21];
    char text_19326[12];
    char text_19338[50];
    char text_19388[21];
    char text_19409[26];
    char text_19435[21];
    char text_19456[14];
    char text_19470[50];
    char text_19520[21];
    char text_19541[17];
    char text_19558[46];
    char text_19604[21];
    char text_19625[15];
    char text_19640[34];
    char text_19674[21];
    char text_19695[15];
    char text_19710[44];
    char text_19754[20];
    char text_19774[15];
    char text_19789[58];
    char text_19847[20];
    char text_19867[51];
    char text_19918[20];
    char text_19938[15];
    char text_19953[88];
    char text_20041[20];
    char text_20061[15];
    char text_20076[61];
    char text_20137[20];
    char text_20157[15];
    char text_20172[53];
    char text_20225[20];
    char text_20245[15];
    char text_20260[91];
    char text_20351[20];
    char text_20371[14];
    char text_20385[50];
    char text_20435[20];
    char text_20455[15];
    char text_20470[62];
    char text_20532[20];
    char text_20552[20];
    char text_20572[20];
    char text_20592[15];
    char text_20607[64];
    char text_20671[20];
    char text_20691[15];
    char text_20706[79];
    char text_20785[20];
    char text_20805[15];
    char text_20820[62];
    char text_20882[21];
    char text_20903[15];
    char text_20918[94];
    char text_21012[21];
    char text_21033[15];
    char text_21048[85];
    char text_21133[21];
    char text_21154[15];
    char text_21169[66];
    char text_21235[21];
    char text_21256[71];
    char text_21327[21];
    char text_21348[15];
    char text_21363[96];
    char text_21459[21];
    char text_21480[21];
    char text_21501[15];
    char text_21516[58];
    char text_21574[21];
    char text_21595[15];
    char text_21610[73];
    char text_21683[21];
    char text_21704[15];
    char text_21719[60];
    char text_21779[21];
    char text_21800[60];
    char text_21860[21];
    char text_21881[15];
    char text_21896[82];
    char text_21978[21];
    char text_21999[15];
    char text_22014[21];
    char text_22035[16];
    char text_22051[66];
    char text_22117[21];
    char text_22138[17];
    char text_22155[53];
    char text_22208[19];
    char text_22227[51];
    char text_22278[19];
    char text_22297[48];
    char text_22345[19];
    char text_22364[17];
    char text_22381[64];
    char text_22445[19];
    char text_22464[14];
    char text_22478[21];
    char text_22499[19];
    char text_22518[39];
    char text_22557[20];
    char text_22577[15];
    char text_22592[49];
    char text_22641[35];
    char text_22676[17];
    char text_22693[49];
    char text_22742[35];
    char text_22777[15];
    char text_22792[62];
    char text_22854[35];
    char text_22889[15];
    char text_22904[49];
    char text_22953[35];
    char text_22988[15];
    char text_23003[57];
    char text_23060[35];
    char text_23095[15];
    char text_23110[70];
    char text_23180[35];
    char text_23215[15];
    char text_23230[45];
    char text_23275[35];
    char text_23310[15];
    char text_23325[58];
    char text_23383[35];
    char text_23418[15];
    char text_23433[54];
    char text_23487[35];
    char text_23522[17];
    char text_23539[102];
    char text_23641[35];
    char text_23676[85];
    char text_23761[35];
    char text_23796[25];
    char text_23821[19];
    char text_23840[22];
    char text_23862[13];
    char text_23875[15];
    char text_23890[20];
    char text_23910[17];
    char text_23927[21];
    char text_23948[20];
    char text_23968[23];
    char text_23991[23];
    char text_24014[23];
    char text_24037[26];
    char text_24063[28];
    char text_24091[19];
    char text_24110[23];
    char text_24133[14];
    char text_24147[20];
    char text_24167[27];
    char text_24194[26];
    char text_24220[35];
    char text_24255[30];
    char text_24285[39];
    char text_24324[40];
    char text_24364[37];
    char text_24401[38];
    char text_24439[17];
    char text_24456[18];
    char text_24474[19];
    char text_24493[17];
    char text_24510[26];
    char text_24536[9];
    char text_24545[22];
    char text_24567[21];
    char text_24588[22];
    char text_24610[25];
    char text_24635[22];
    char text_24657[25];
    char text_24682[21];
    char text_24703[20];
    char text_24723[20];
    char text_24743[18];
    char text_24761[16];
    char text_24777[23];
    char text_24800[22];
    char text_24822[24];
    char text_24846[18];
    char text_24864[19];
    char text_24883[20];
    char text_24903[20];
    char text_24923[17];
    char text_24940[22];
    char text_24962[27];
    char text_24989[31];
    char text_25020[19];
    char text_25039[28];
    char text_25067[30];
    char text_25097[30];
    char text_25127[22];
    char text_25149[23];
    char text_25172[16];
    char text_25188[21];
    char text_25209[18];
    char text_25227[19];
    char text_25246[24];
    char text_25270[21];
    char text_25291[22];
    char text_25313[30];
    char text_25343[25];
    char text_25368[22];
    char text_25390[31];
    char text_25421[27];
    char text_25448[24];
    char text_25472[25];
    char text_25497[22];
    char text_25519[21];
    char text_25540[29];
    char text_25569[26];
    char text_25595[27];
    char text_25622[33];
    char text_25655[21];
    char text_25676[18];
    char text_25694[23];
    char text_25717[20];
    char text_25737[27];
    char text_25764[35];
    char text_25799[29];
    char text_25828[16];
    char text_25844[12];
    char text_25856[25];
    char text_25881[20];
    char text_25901[10];
    char text_25911[9];
    char text_25920[17];
    char text_25937[18];
    char text_25955[14];
    char text_25969[18];
    char text_25987[29];
    char text_26016[27];
    char text_26043[16];
    char text_26059[24];
    char text_26083[24];
    char text_26107[26];
    char text_26133[24];
    char text_26157[3];
    char text_26160[7];
    char text_26167[8];
    char text_26175[13];
    char text_26188[11];
    char text_26199[7];
    char text_26206[6];
} texts = {
    "",
    "rfc9113-3.4-04",
    "A preface that is not what it must be ends the connection with PROTOCOL_ERROR.",
    "spec/machines/connection.yaml:71",
    "a client reads no preface octets",
    "spec/machines/connection.yaml:72",
    "no frame is read before the preface",
    "spec/machines/connection.yaml:73",
    "rfc9113-3.4-01",
    "The client's 24 octets of preface are followed by a SETTINGS frame, which may be empty.",
    "spec/machines/connection.yaml:75",
    "rfc9113 6.8",
    "see GOAWAY",
    "spec/machines/connection.yaml:76",
    "spec/machines/connection.yaml:78",
    "the preface is read once",
    "spec/machines/connection.yaml:81",
    "rfc9113-3.4-01, rfc9113-3.4-02, rfc9113-3.4-04",
    "spec/machines/connection.yaml:84",
    "raised only after HEADERS or GOAWAY was taken",
    "spec/machines/connection.yaml:85",
    "rfc9113 3.4",
    "see HTTP/2 Connection Preface",
    "spec/machines/connection.yaml:87",
    "spec/machines/connection.yaml:88",
    "spec/machines/connection.yaml:90",
    "rfc9113 6, rfc9113-6.8-09",
    "see Frame Definitions",
    "spec/machines/connection.yaml:93",
    "rfc9113 6.3",
    "see PRIORITY",
    "spec/machines/connection.yaml:94",
    "rfc9113 6.9",
    "see WINDOW_UPDATE",
    "spec/machines/connection.yaml:95",
    "rfc9113-6.7-05",
    "A PING that is an answer is not answered.",
    "spec/machines/connection.yaml:96",
    "rfc9113 6.6",
    "see PUSH_PROMISE",
    "spec/machines/connection.yaml:97",
    "rfc9113-6.5.2-02, rfc9113-6.6-09",
    "PUSH_PROMISE after the acknowledgement of ENABLE_PUSH = 0 ends the connection with PROTOCOL_ERROR.",
    "spec/machines/connection.yaml:98",
    "rfc9113-8.4-07",
    "PUSH_PROMISE from a client ends the server's connection with PROTOCOL_ERROR.",
    "spec/machines/connection.yaml:99",
    "rfc9113-4.1-02, rfc9113-5.5-02",
    "A frame of unknown type is ignored and thrown away.",
    "spec/machines/connection.yaml:100",
    "no GOAWAY came before",
    "spec/machines/connection.yaml:102",
    "spec/machines/connection.yaml:104",
    "no GOAWAY of ours names a last stream",
    "spec/machines/connection.yaml:105",
    "spec/machines/connection.yaml:106",
    "spec/machines/connection.yaml:108",
    "rfc9113-6.8-09",
    "Frames beyond the last stream identifier still count for HPACK state and the connection window.",
    "spec/machines/connection.yaml:109",
    "rfc9113-6.8-05",
    "GOAWAY may be sent again.",
    "spec/machines/connection.yaml:111",
    "rfc9113-6.8-06",
    "The last stream identifier of a later GOAWAY never grows.",
    "spec/machines/connection.yaml:112",
    "spec/machines/connection.yaml:114",
    "rfc9113-6.8-03",
    "Who received GOAWAY and is done sends its own before it closes.",
    "spec/machines/connection.yaml:115",
    "rfc9113-6.8-01",
    "After the peer's GOAWAY no further streams are opened on this connection.",
    "spec/machines/connection.yaml:116",
    "spec/machines/connection.yaml:118",
    "spec/machines/connection.yaml:121",
    "rfc9113-5.4.1-01, rfc9113-5.4.1-02",
    "A connection error is announced with GOAWAY naming the last stream taken from the peer.",
    "spec/machines/connection.yaml:122",
    "spec/machines/connection.yaml:124",
    "a connection that we are closing opens no further streams",
    "spec/machines/connection.yaml:126",
    "spec/machines/connection.yaml:127",
    "rfc9113-5.4.1-02",
    "The transport is closed after the GOAWAY of a connection error.",
    "spec/machines/connection.yaml:130",
    "spec/machines/connection.yaml:131",
    "rfc9113-5.4-02",
    "One connection error is reported, unless another follows a graceful GOAWAY.",
    "spec/machines/connection.yaml:132",
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
    "Anything but the next CONTINUATION inside a field block ends the connection with PROTOCOL_ERROR.",
    "spec/machines/header_block.yaml:28",
    "rfc9113-6.2-04, rfc9113-6.6-05",
    "Anything but its CONTINUATION after an unfinished HEADERS ends the connection with PROTOCOL_ERROR.",
    "spec/machines/header_block.yaml:29",
    "rfc9113-6.2-04, rfc9113-5.5-03",
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
    "spec/machines/message.yaml:46",
    "rfc9113 8.1, rfc9113-8.1.1-03",
    "see HTTP Message Framing",
    "spec/machines/message.yaml:47",
    "a request with :status is malformed before it gets here",
    "spec/machines/message.yaml:48",
    "rfc9113 8.1",
    "spec/machines/message.yaml:49",
    "spec/machines/message.yaml:50",
    "rfc9113 8.5",
    "see The CONNECT Method",
    "spec/machines/message.yaml:51",
    "only a response makes a tunnel",
    "spec/machines/message.yaml:52",
    "content came before the header section",
    "spec/machines/message.yaml:53",
    "HEADERS opens the stream",
    "spec/machines/message.yaml:54",
    "spec/machines/message.yaml:55",
    "spec/machines/message.yaml:56",
    "a request with :status is refused before it gets here",
    "spec/machines/message.yaml:57",
    "spec/machines/message.yaml:58",
    "spec/machines/message.yaml:59",
    "spec/machines/message.yaml:60",
    "spec/machines/message.yaml:61",
    "spec/machines/message.yaml:62",
    "spec/machines/message.yaml:63",
    "a tunnel needs the request first",
    "spec/machines/message.yaml:64",
    "rfc9113-8.1-05",
    "A later HEADERS without END_STREAM makes the message malformed, interim responses aside.",
    "spec/machines/message.yaml:67",
    "spec/machines/message.yaml:68",
    "spec/machines/message.yaml:69",
    "spec/machines/message.yaml:70",
    "a section after the header section is classified as trailers",
    "spec/machines/message.yaml:71",
    "spec/machines/message.yaml:72",
    "spec/machines/message.yaml:73",
    "spec/machines/message.yaml:74",
    "spec/machines/message.yaml:75",
    "spec/machines/message.yaml:76",
    "spec/machines/message.yaml:77",
    "spec/machines/message.yaml:80",
    "spec/machines/message.yaml:81",
    "rfc9113-8.5-02",
    "In a tunnel only DATA, RST_STREAM, WINDOW_UPDATE and PRIORITY pass; other frames are a stream error.",
    "spec/machines/message.yaml:82",
    "spec/machines/message.yaml:83",
    "spec/machines/message.yaml:84",
    "spec/machines/message.yaml:85",
    "spec/machines/message.yaml:86",
    "spec/machines/message.yaml:87",
    "both ways turn at once",
    "spec/machines/message.yaml:88",
    "the stream machine lets nothing pass after END_STREAM",
    "spec/machines/message.yaml:91",
    "spec/machines/message.yaml:92",
    "spec/machines/message.yaml:93",
    "message",
    "waiting",
    "informational",
    "content",
    "tunnel",
    "done",
    "recv INFORMATIONAL",
    "recv INFORMATIONAL_END",
    "recv SECTION",
    "recv SECTION_END",
    "recv TUNNEL",
    "recv DATA_END",
    "send INFORMATIONAL",
    "send INFORMATIONAL_END",
    "send SECTION",
    "send SECTION_END",
    "send TUNNEL",
    "send DATA",
    "send DATA_END",
    "note TUNNELLED",
    "rfc9113 6.5.3",
    "see Settings Synchronization",
    "spec/machines/settings_sync.yaml:26",
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
    "spec/machines/stream.yaml:73",
    "rfc9113-5.1-01",
    "a stream error would send RST_STREAM on an idle stream",
    "spec/machines/stream.yaml:76",
    "rfc9113-6.4-06",
    "RST_STREAM for an idle stream ends the connection with PROTOCOL_ERROR.",
    "spec/machines/stream.yaml:77",
    "rfc9113-5.1-01, rfc9113-6.6-11",
    "On an idle stream only HEADERS and PRIORITY may arrive; anything else ends the connection with PROTOCOL_ERROR.",
    "spec/machines/stream.yaml:78",
    "spec/machines/stream.yaml:79",
    "spec/machines/stream.yaml:80",
    "rfc9113-6.3-02, rfc9113-5.4.1-03",
    "spec/machines/stream.yaml:81",
    "an idle stream has no window",
    "spec/machines/stream.yaml:82",
    "raised only after HEADERS or DATA was taken",
    "spec/machines/stream.yaml:83",
    "rfc9113 5.1, rfc9113-6.4-05",
    "see Stream States",
    "spec/machines/stream.yaml:84",
    "spec/machines/stream.yaml:85",
    "there is no stream yet",
    "spec/machines/stream.yaml:87",
    "rfc9113-5.1.1-01, rfc9113-5.1.1-03",
    "Clients open streams with odd identifiers, servers with even ones.",
    "spec/machines/stream.yaml:90",
    "rfc9113-6.6-13",
    "A promise of an identifier that cannot come next ends the connection with PROTOCOL_ERROR.",
    "spec/machines/stream.yaml:91",
    "the connection machine refuses every promise of a client",
    "spec/machines/stream.yaml:92",
    "rfc9113 5.1",
    "spec/machines/stream.yaml:93",
    "rfc9113-8.4.1-04",
    "a server opens a stream by promising it first",
    "spec/machines/stream.yaml:94",
    "spec/machines/stream.yaml:95",
    "rfc9113-8.4.1-05",
    "A client does not send PUSH_PROMISE.",
    "spec/machines/stream.yaml:96",
    "spec/machines/stream.yaml:99",
    "rfc9113-5.1-02",
    "HEADERS on an idle stream that only the server could open ends the client's connection with PROTOCOL_ERROR.",
    "spec/machines/stream.yaml:100",
    "spec/machines/stream.yaml:101",
    "spec/machines/stream.yaml:102",
    "rfc9113-5.1.1-01",
    "spec/machines/stream.yaml:103",
    "rfc9113-6.6-13, rfc9113-5.1.1-02",
    "spec/machines/stream.yaml:106",
    "spec/machines/stream.yaml:107",
    "the library promises the next identifier only",
    "spec/machines/stream.yaml:110",
    "rfc9113-8.7-01",
    "Requests that were not processed may be repeated.",
    "spec/machines/stream.yaml:113",
    "a client promises nothing",
    "spec/machines/stream.yaml:114",
    "rfc9113-5.1-05",
    "On a stream that we promised, anything but RST_STREAM, PRIORITY or WINDOW_UPDATE ends the connection with PROTOCOL_ERROR.",
    "spec/machines/stream.yaml:115",
    "spec/machines/stream.yaml:116",
    "rfc9113-5.1-04",
    "On a stream that we promised, PRIORITY and WINDOW_UPDATE may arrive.",
    "spec/machines/stream.yaml:117",
    "the peer could make us reset our own promises",
    "spec/machines/stream.yaml:118",
    "spec/machines/stream.yaml:119",
    "spec/machines/stream.yaml:120",
    "rfc9113-6.9.1-04",
    "spec/machines/stream.yaml:121",
    "spec/machines/stream.yaml:122",
    "spec/machines/stream.yaml:123",
    "spec/machines/stream.yaml:124",
    "rfc9113-5.1-03",
    "On a stream that we promised, only HEADERS, RST_STREAM and PRIORITY may be sent.",
    "spec/machines/stream.yaml:125",
    "there is no content to credit",
    "spec/machines/stream.yaml:126",
    "spec/machines/stream.yaml:127",
    "spec/machines/stream.yaml:128",
    "spec/machines/stream.yaml:129",
    "a GOAWAY speaks of the receiver's streams",
    "spec/machines/stream.yaml:132",
    "spec/machines/stream.yaml:133",
    "rfc9113-5.1-07",
    "On a stream promised to us, anything but HEADERS, RST_STREAM or PRIORITY ends the connection with PROTOCOL_ERROR.",
    "spec/machines/stream.yaml:134",
    "spec/machines/stream.yaml:135",
    "rfc9113-6.3-02",
    "PRIORITY of another length than 5 is a stream error FRAME_SIZE_ERROR.",
    "spec/machines/stream.yaml:136",
    "spec/machines/stream.yaml:137",
    "spec/machines/stream.yaml:138",
    "spec/machines/stream.yaml:139",
    "rfc9113-5.1-06",
    "On a stream promised to us, only RST_STREAM, WINDOW_UPDATE and PRIORITY may be sent.",
    "spec/machines/stream.yaml:140",
    "spec/machines/stream.yaml:141",
    "spec/machines/stream.yaml:142",
    "spec/machines/stream.yaml:143",
    "spec/machines/stream.yaml:144",
    "rfc9113 5.1, rfc9113-6.9-04",
    "spec/machines/stream.yaml:147",
    "spec/machines/stream.yaml:148",
    "rfc9113 5.1, rfc9113-6.4-01",
    "spec/machines/stream.yaml:149",
    "rfc9113-6.8-01, rfc9113-8.7-01",
    "spec/machines/stream.yaml:151",
    "the message machine decides what may follow",
    "spec/machines/stream.yaml:154",
    "spec/machines/stream.yaml:155",
    "rfc9113-6.6-11",
    "PUSH_PROMISE on a stream that is neither open nor half-closed (local) ends the connection with PROTOCOL_ERROR.",
    "spec/machines/stream.yaml:156",
    "spec/machines/stream.yaml:157",
    "WINDOW_UPDATE that lifts a window beyond 2^31-1 ends the stream or the connection, whose window it was.",
    "spec/machines/stream.yaml:158",
    "rfc9113 5.1, rfc9113-5.4.2-01",
    "spec/machines/stream.yaml:159",
    "spec/machines/stream.yaml:160",
    "spec/machines/stream.yaml:163",
    "spec/machines/stream.yaml:164",
    "spec/machines/stream.yaml:165",
    "rfc9113-8.4.1-06",
    "A promise stands on a client's stream that is open or half-closed (remote) for the server.",
    "spec/machines/stream.yaml:166",
    "spec/machines/stream.yaml:167",
    "spec/machines/stream.yaml:170",
    "spec/machines/stream.yaml:171",
    "spec/machines/stream.yaml:172",
    "rfc9113-5.1-08, rfc9113-5.4.1-03",
    "the peer could make us reset streams whose work goes on",
    "spec/machines/stream.yaml:175",
    "spec/machines/stream.yaml:176",
    "spec/machines/stream.yaml:177",
    "spec/machines/stream.yaml:178",
    "rfc9113-6.9.1-04, rfc9113-5.4.1-03",
    "spec/machines/stream.yaml:179",
    "spec/machines/stream.yaml:180",
    "spec/machines/stream.yaml:181",
    "spec/machines/stream.yaml:182",
    "grace is granted to resets from open and half-closed (local) alone",
    "spec/machines/stream.yaml:183",
    "spec/machines/stream.yaml:184",
    "spec/machines/stream.yaml:185",
    "no content follows that could use the credit",
    "spec/machines/stream.yaml:186",
    "spec/machines/stream.yaml:189",
    "the stream is closed already",
    "spec/machines/stream.yaml:190",
    "rfc9113-6.9-04, rfc9113 5.1",
    "WINDOW_UPDATE after END_STREAM, half-closed (remote) or closed, is no error.",
    "spec/machines/stream.yaml:191",
    "a closed stream has no window",
    "spec/machines/stream.yaml:192",
    "rfc9113-5.1-09",
    "On a closed stream nothing is sent but PRIORITY.",
    "spec/machines/stream.yaml:193",
    "spec/machines/stream.yaml:194",
    "spec/machines/stream.yaml:195",
    "spec/machines/stream.yaml:197",
    "rfc9113-5.1-11, rfc9113-5.4.2-01",
    "What arrives after our RST_STREAM is processed as far as connection state needs it, then dropped.",
    "spec/machines/stream.yaml:200",
    "rfc9113-6.6-12",
    "PUSH_PROMISE that crossed our RST_STREAM is still handled.",
    "spec/machines/stream.yaml:201",
    "spec/machines/stream.yaml:202",
    "spec/machines/stream.yaml:203",
    "spec/machines/stream.yaml:204",
    "spec/machines/stream.yaml:207",
    "spec/machines/stream.yaml:208",
    "spec/machines/stream.yaml:209",
    "spec/machines/stream.yaml:210",
    "rfc9113-5.1-10",
    "A frame on a closed stream can be answered with the connection error STREAM_CLOSED.",
    "spec/machines/stream.yaml:213",
    "rfc9113-5.1.1-03",
    "a skipped identifier and a forgotten one look alike",
    "spec/machines/stream.yaml:216",
    "spec/machines/stream.yaml:217",
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
    "rfc9113-5.1.2-02",
    "limit concurrent_streams is used up: streams of the peer's that are open or half-closed; advertised, and enforced from the first octet",
    "spec/limits.yaml:19",
    "rfc9113-10.5-02",
    "limit held_streams is used up: streams whose work goes on: open, or with output not yet sent, or not released by the program",
    "spec/limits.yaml:30",
    "rfc9113-10.5-03",
    "limit refused_streams is used up: streams that we had to refuse",
    "spec/limits.yaml:41",
    "limit resets is used up: streams that the peer ended, or made us end, before an answer had begun",
    "spec/limits.yaml:53",
    "limit glitches is used up: legal frames that do nothing",
    "spec/limits.yaml:66",
    "limit data_overhead is used up: what short DATA frames cost beside their octets, until the program has consumed them",
    "spec/limits.yaml:81",
    "limit data_empty is used up: dATA frames without content and without END_STREAM",
    "spec/limits.yaml:93",
    "limit window_updates is used up: wINDOW_UPDATE frames, and late frames on streams that we closed, beyond what content sent explains",
    "spec/limits.yaml:105",
    "limit control_queue is used up: control frames of ours that wait in the output",
    "spec/limits.yaml:117",
    "rfc9113-10.5.1-02",
    "limit list_octets is used up: size of a field section, name and value and 32 octets for each field; our MAX_HEADER_LIST_SIZE",
    "spec/limits.yaml:129",
    "limit list_fields is used up: field lines in a section, cookie crumbs apart",
    "spec/limits.yaml:140",
    "limit list_crumbs is used up: cookie field lines in a section",
    "spec/limits.yaml:151",
    "limit block_continuations is used up: cONTINUATION frames of one field block",
    "spec/limits.yaml:161",
    "limit block_short_fragments is used up: short fragments of one field block, the last one apart",
    "spec/limits.yaml:172",
    "rfc7541 4.2",
    "limit size_updates is used up: dynamic table size updates at the head of one field block; two would do (rfc7541 4.2)",
    "spec/limits.yaml:182",
    "limit settings_entries is used up: settings in one SETTINGS frame",
    "spec/limits.yaml:192",
    "limit goodput is used up: octets received that are no payload; payload is content and field sections received, and everything sent",
    "spec/limits.yaml:213",
    "limit informational is used up: informational responses before the final one",
    "spec/limits.yaml:224",
    "rfc9113-6.5.2-03",
    "ENABLE_PUSH other than 0 or 1 ends the connection with PROTOCOL_ERROR.",
    "spec/settings.yaml:19",
    "rfc9113-6.5.2-06",
    "ENABLE_PUSH = 1 from a server ends the client's connection with PROTOCOL_ERROR.",
    "spec/settings.yaml:20",
    "rfc9113-6.5.2-09",
    "INITIAL_WINDOW_SIZE above 2^31-1 ends the connection with FLOW_CONTROL_ERROR.",
    "spec/settings.yaml:33",
    "rfc9113-6.5.2-11",
    "MAX_FRAME_SIZE outside 16,384 to 16,777,215 ends the connection with PROTOCOL_ERROR.",
    "spec/settings.yaml:40",
    "rfc8441-3-01",
    "ENABLE_CONNECT_PROTOCOL is 0 or 1.",
    "spec/settings.yaml:53",
    "rfc8441-3-03",
    "ENABLE_CONNECT_PROTOCOL does not go back from 1 to 0.",
    "spec/settings.yaml:54",
    "rfc9218-2.1-02",
    "NO_RFC7540_PRIORITIES other than 0 or 1 ends the connection with PROTOCOL_ERROR.",
    "spec/settings.yaml:61",
    "rfc9218-2.1-05",
    "A change of NO_RFC7540_PRIORITIES may end the connection with PROTOCOL_ERROR.",
    "spec/settings.yaml:62",
    "rfc9113-8.2.1-07",
    "a field name is empty",
    "spec/fields.yaml:98",
    "rfc9113-8.2.1-03",
    "a field name has an octet that no name may have, or upper case",
    "spec/fields.yaml:99",
    "rfc9113-8.2.1-05",
    "a field value has a control character",
    "spec/fields.yaml:100",
    "rfc9113-8.2.1-06",
    "a field value begins or ends with white space",
    "spec/fields.yaml:101",
    "rfc9113-8.2.2-02",
    "a field belongs to HTTP/1.1 connections",
    "spec/fields.yaml:102",
    "rfc9113-8.2.2-03",
    "te may say \"trailers\" in a request and nothing else",
    "spec/fields.yaml:103",
    "rfc9110 6.5.1",
    "a field that frames or routes a message came after it",
    "spec/fields.yaml:104",
    "rfc9113-8.3-04",
    "no such pseudo-header field",
    "spec/fields.yaml:105",
    "rfc9113-8.3-08",
    "a pseudo-header field came twice",
    "spec/fields.yaml:106",
    "rfc9113-8.3-06",
    "a pseudo-header field came after a regular field",
    "spec/fields.yaml:107",
    "rfc9113-8.3-02",
    "the pseudo-header field does not belong into this kind of message",
    "spec/fields.yaml:108",
    "rfc9113-8.1-04",
    "trailers have no pseudo-header fields",
    "spec/fields.yaml:109",
    "rfc9113-8.3.1-12",
    "a pseudo-header field is missing",
    "spec/fields.yaml:110",
    "the method is no token",
    "spec/fields.yaml:111",
    "the scheme is no URI scheme",
    "spec/fields.yaml:112",
    "the path has white space, a control character, or an octet that no URI has",
    "spec/fields.yaml:113",
    "rfc9113-8.3.1-10",
    "the path does not begin with \"/\", and is not the \"*\" of OPTIONS",
    "spec/fields.yaml:114",
    "rfc9113-8.3.1-09",
    "the authority has user information or an octet that no host or port has",
    "spec/fields.yaml:115",
    "rfc9113-8.3.1-04",
    "the authority is empty",
    "spec/fields.yaml:116",
    "rfc9113-8.3.1-02",
    "neither :authority nor host names the host",
    "spec/fields.yaml:117",
    "rfc9110 7.2",
    "host has an octet that no host or port has",
    "spec/fields.yaml:118",
    "host and :authority name different hosts",
    "spec/fields.yaml:119",
    "host came twice",
    "spec/fields.yaml:120",
    "the status is not three digits, or below 100",
    "spec/fields.yaml:121",
    "rfc9113 8.6",
    "HTTP/2 has no 101 (Switching Protocols)",
    "spec/fields.yaml:122",
    "rfc8441-4-01",
    "the protocol is no token",
    "spec/fields.yaml:123",
    "rfc8441 3",
    ":protocol was sent although ENABLE_CONNECT_PROTOCOL was not",
    "spec/fields.yaml:124",
    ":protocol belongs to CONNECT",
    "spec/fields.yaml:125",
    "rfc9113-8.5-01",
    "CONNECT has :authority, and neither :scheme nor :path",
    "spec/fields.yaml:126",
    "rfc9110 8.6",
    "content-length is not a decimal number below 2^63",
    "spec/fields.yaml:127",
    "content-length came twice",
    "spec/fields.yaml:128",
    "rfc9113 8.1.1",
    "the content is not as long as content-length says",
    "spec/fields.yaml:129",
    "rfc9113-8.4.1-03",
    "a promised request must be safe and cacheable",
    "spec/fields.yaml:130",
    "rfc9113-8.4-02",
    "a promised request has no content",
    "spec/fields.yaml:131",
    "rfc9113-4.2-02",
    "the frame is larger than our MAX_FRAME_SIZE",
    "spec/frames.yaml:12",
    "rfc9113-6.1-05",
    "DATA on stream 0 ends the connection with PROTOCOL_ERROR.",
    "spec/frames.yaml:33",
    "the octet that gives the padding length is missing",
    "spec/frames.yaml:34",
    "rfc9113-6.1-07",
    "DATA padding that fills or exceeds the payload ends the connection with PROTOCOL_ERROR.",
    "spec/frames.yaml:35",
    "rfc9113-6.2-06",
    "HEADERS on stream 0 ends the connection with PROTOCOL_ERROR.",
    "spec/frames.yaml:50",
    "rfc9113-4.2-03",
    "the padding length or the priority is missing or cut",
    "spec/frames.yaml:51",
    "rfc9113-6.2-07",
    "HEADERS padding that fills or exceeds the payload ends the connection with PROTOCOL_ERROR.",
    "spec/frames.yaml:52",
    "rfc9113 5.3.1",
    "a stream cannot depend on itself (RFC 7540 5.3.1)",
    "spec/frames.yaml:66",
    "rfc9113-6.3-01",
    "PRIORITY on stream 0 ends the connection with PROTOCOL_ERROR.",
    "spec/frames.yaml:74",
    "spec/frames.yaml:75",
    "spec/frames.yaml:82",
    "rfc9113-6.4-04",
    "RST_STREAM on stream 0 ends the connection with PROTOCOL_ERROR.",
    "spec/frames.yaml:90",
    "rfc9113-6.4-07",
    "RST_STREAM of another length than 4 ends the connection with FRAME_SIZE_ERROR.",
    "spec/frames.yaml:91",
    "rfc9113-6.5-06",
    "SETTINGS on a stream ends the connection with PROTOCOL_ERROR.",
    "spec/frames.yaml:102",
    "rfc9113-6.5-08",
    "A SETTINGS payload that is no multiple of 6 octets ends the connection with FRAME_SIZE_ERROR.",
    "spec/frames.yaml:103",
    "rfc9113-6.5-04",
    "A SETTINGS acknowledgement with a payload ends the connection with FRAME_SIZE_ERROR.",
    "spec/frames.yaml:104",
    "rfc9113-6.6-07",
    "PUSH_PROMISE on stream 0 ends the connection with PROTOCOL_ERROR.",
    "spec/frames.yaml:117",
    "the padding length or the promised stream identifier is missing or cut",
    "spec/frames.yaml:118",
    "rfc9113-6.6-14",
    "PUSH_PROMISE padding that fills or exceeds the payload ends the connection with PROTOCOL_ERROR.",
    "spec/frames.yaml:119",
    "spec/frames.yaml:130",
    "rfc9113-6.7-06",
    "PING on a stream ends the connection with PROTOCOL_ERROR.",
    "spec/frames.yaml:138",
    "rfc9113-6.7-07",
    "PING of another length than 8 ends the connection with FRAME_SIZE_ERROR.",
    "spec/frames.yaml:139",
    "rfc9113-6.8-04",
    "GOAWAY on a stream ends the connection with PROTOCOL_ERROR.",
    "spec/frames.yaml:151",
    "the last stream identifier and the error code take 8 octets",
    "spec/frames.yaml:152",
    "rfc9113-6.9-06",
    "WINDOW_UPDATE of another length than 4 ends the connection with FRAME_SIZE_ERROR.",
    "spec/frames.yaml:167",
    "rfc9113-6.9-03",
    "spec/frames.yaml:173",
    "rfc9113-6.10-04",
    "CONTINUATION on stream 0 ends the connection with PROTOCOL_ERROR.",
    "spec/frames.yaml:181",
    "rfc9113-6.9.1-01",
    "the peer sent more than the connection window allows",
    "spec/checks.yaml:5",
    "the peer sent more than the stream's window allows",
    "spec/checks.yaml:6",
    "the peer took the connection window past 2^31-1",
    "spec/checks.yaml:7",
    "rfc9113-6.9.2-03",
    "the new INITIAL_WINDOW_SIZE takes a stream's window past 2^31-1",
    "spec/checks.yaml:8",
    "rfc9113 5.4.1",
    "an allocation failed",
    "spec/checks.yaml:9",
    "the tables say that this cannot happen",
    "spec/checks.yaml:10",
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
    "frame_priority_self_dependency",
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
    "no_memory",
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

_Static_assert(sizeof texts == 26212, "the texts have gaps");

static const struct sw_row rows[] = {
    [0] = {.cite = 0, .why = 0, .where = 0}, /* none */
    [1] = {.cite = 1, .why = 16, .where = 95}, /* connection/before_preface/recv.BAD_PREFACE@server */
    [2] = {.cite = 0, .why = 128, .where = 161}, /* connection/before_preface/recv.PREFACE@client */
    [3] = {.cite = 0, .why = 194, .where = 230}, /* connection/before_preface/recv.DATA */
    [4] = {.cite = 263, .why = 278, .where = 366}, /* connection/expect_preface/recv.PREFACE@server */
    [5] = {.cite = 399, .why = 411, .where = 422}, /* connection/expect_preface/send.GOAWAY */
    [6] = {.cite = 263, .why = 278, .where = 455}, /* connection/expect_preface_going/recv.PREFACE@server */
    [7] = {.cite = 0, .why = 488, .where = 513}, /* connection/after_preface/recv.PREFACE */
    [8] = {.cite = 546, .why = 278, .where = 593}, /* connection/before_settings/recv.DATA */
    [9] = {.cite = 0, .why = 626, .where = 672}, /* connection/before_settings/recv.LATE_STREAM */
    [10] = {.cite = 705, .why = 717, .where = 747}, /* connection/expect_settings/recv.SETTINGS */
    [11] = {.cite = 399, .why = 411, .where = 780}, /* connection/expect_settings/send.GOAWAY */
    [12] = {.cite = 705, .why = 717, .where = 813}, /* connection/expect_settings_going/recv.SETTINGS */
    [13] = {.cite = 846, .why = 872, .where = 894}, /* connection/established/recv.DATA */
    [14] = {.cite = 927, .why = 939, .where = 952}, /* connection/established/recv.PRIORITY */
    [15] = {.cite = 985, .why = 997, .where = 1015}, /* connection/established/recv.WINDOW_UPDATE */
    [16] = {.cite = 1048, .why = 1063, .where = 1105}, /* connection/established/recv.PING_ACK */
    [17] = {.cite = 1138, .why = 1150, .where = 1167}, /* connection/established/recv.PUSH_PROMISE@client */
    [18] = {.cite = 1200, .why = 1233, .where = 1332}, /* connection/established/recv.PUSH_DISABLED@client */
    [19] = {.cite = 1365, .why = 1380, .where = 1457}, /* connection/established/recv.PUSH_PROMISE@server */
    [20] = {.cite = 1490, .why = 1521, .where = 1573}, /* connection/established/recv.UNKNOWN */
    [21] = {.cite = 0, .why = 1607, .where = 1629}, /* connection/untold/recv.GOAWAY_RAISED */
    [22] = {.cite = 399, .why = 411, .where = 1663}, /* connection/open/recv.GOAWAY */
    [23] = {.cite = 0, .why = 1697, .where = 1735}, /* connection/open/recv.LATE_STREAM */
    [24] = {.cite = 399, .why = 411, .where = 1769}, /* connection/open/send.GOAWAY */
    [25] = {.cite = 399, .why = 411, .where = 1803}, /* connection/goaway_sent/recv.GOAWAY */
    [26] = {.cite = 1837, .why = 1852, .where = 1948}, /* connection/goaway_sent/recv.LATE_STREAM */
    [27] = {.cite = 1982, .why = 1997, .where = 2023}, /* connection/told/recv.GOAWAY */
    [28] = {.cite = 2057, .why = 2072, .where = 2130}, /* connection/told/recv.GOAWAY_RAISED */
    [29] = {.cite = 0, .why = 1697, .where = 2164}, /* connection/goaway_received/recv.LATE_STREAM */
    [30] = {.cite = 2198, .why = 2213, .where = 2277}, /* connection/goaway_received/send.GOAWAY */
    [31] = {.cite = 2311, .why = 2326, .where = 2400}, /* connection/goaway_received/send.NEW_STREAM */
    [32] = {.cite = 1837, .why = 1852, .where = 2434}, /* connection/goaway_both/recv.LATE_STREAM */
    [33] = {.cite = 705, .why = 717, .where = 2468}, /* connection/living/send.FRAME */
    [34] = {.cite = 2502, .why = 2537, .where = 2625}, /* connection/living/send.CONNECTION_ERROR */
    [35] = {.cite = 705, .why = 717, .where = 2659}, /* connection/fresh/send.NEW_STREAM */
    [36] = {.cite = 2198, .why = 2693, .where = 2751}, /* connection/going/send.NEW_STREAM */
    [37] = {.cite = 1982, .why = 1997, .where = 2785}, /* connection/going/send.GOAWAY */
    [38] = {.cite = 2819, .why = 2836, .where = 2900}, /* connection/dead/recv.rest */
    [39] = {.cite = 2819, .why = 2836, .where = 2934}, /* connection/dead/send.NEW_STREAM */
    [40] = {.cite = 2968, .why = 2983, .where = 3059}, /* connection/dead/send.CONNECTION_ERROR */
    [41] = {.cite = 3563, .why = 3575, .where = 3623}, /* header_block/between/recv.WHOLE */
    [42] = {.cite = 3658, .why = 3689, .where = 3766}, /* header_block/between/recv.BEGIN */
    [43] = {.cite = 3801, .why = 3817, .where = 3912}, /* header_block/between/recv.CONTINUATION */
    [44] = {.cite = 3947, .why = 3963, .where = 4025}, /* header_block/inside/recv.CONTINUATION */
    [45] = {.cite = 4060, .why = 4073, .where = 4090}, /* header_block/inside/recv.CONTINUATION_END */
    [46] = {.cite = 4125, .why = 4141, .where = 4238}, /* header_block/inside/recv.CONTINUATION_ELSEWHERE */
    [47] = {.cite = 4273, .why = 4304, .where = 4403}, /* header_block/inside/recv.WHOLE */
    [48] = {.cite = 4438, .why = 4304, .where = 4469}, /* header_block/inside/recv.OTHER */
    [49] = {.cite = 4615, .why = 4630, .where = 4693}, /* message/early/recv.INFORMATIONAL@client */
    [50] = {.cite = 4723, .why = 4753, .where = 4778}, /* message/early/recv.INFORMATIONAL_END@client */
    [51] = {.cite = 0, .why = 4808, .where = 4864}, /* message/early/recv.INFORMATIONAL@server */
    [52] = {.cite = 4894, .why = 4753, .where = 4906}, /* message/early/recv.SECTION */
    [53] = {.cite = 4894, .why = 4753, .where = 4936}, /* message/early/recv.SECTION_END */
    [54] = {.cite = 4966, .why = 4978, .where = 5001}, /* message/early/recv.TUNNEL@client */
    [55] = {.cite = 0, .why = 5031, .where = 5062}, /* message/early/recv.TUNNEL@server */
    [56] = {.cite = 4723, .why = 5092, .where = 5131}, /* message/early/recv.DATA@client */
    [57] = {.cite = 0, .why = 5161, .where = 5186}, /* message/early/recv.DATA@server */
    [58] = {.cite = 4615, .why = 4630, .where = 5216}, /* message/early/send.INFORMATIONAL@server */
    [59] = {.cite = 4894, .why = 4753, .where = 5246}, /* message/early/send.INFORMATIONAL_END@server */
    [60] = {.cite = 0, .why = 5276, .where = 5330}, /* message/early/send.INFORMATIONAL@client */
    [61] = {.cite = 4894, .why = 4753, .where = 5360}, /* message/early/send.SECTION */
    [62] = {.cite = 4894, .why = 4753, .where = 5390}, /* message/early/send.SECTION_END */
    [63] = {.cite = 4966, .why = 4978, .where = 5420}, /* message/early/send.TUNNEL@server */
    [64] = {.cite = 0, .why = 5031, .where = 5450}, /* message/early/send.TUNNEL@client */
    [65] = {.cite = 4894, .why = 4753, .where = 5480}, /* message/early/send.DATA@server */
    [66] = {.cite = 0, .why = 5161, .where = 5510}, /* message/early/send.DATA@client */
    [67] = {.cite = 0, .why = 5540, .where = 5573}, /* message/early/note.TUNNELLED */
    [68] = {.cite = 5603, .why = 5618, .where = 5707}, /* message/content/recv.SECTION */
    [69] = {.cite = 4894, .why = 4753, .where = 5737}, /* message/content/recv.SECTION_END */
    [70] = {.cite = 4894, .why = 4753, .where = 5767}, /* message/content/recv.DATA */
    [71] = {.cite = 4894, .why = 4753, .where = 5797}, /* message/content/recv.DATA_END */
    [72] = {.cite = 0, .why = 5827, .where = 5888}, /* message/content/recv.INFORMATIONAL */
    [73] = {.cite = 5603, .why = 5618, .where = 5918}, /* message/content/send.SECTION */
    [74] = {.cite = 4894, .why = 4753, .where = 5948}, /* message/content/send.SECTION_END */
    [75] = {.cite = 4894, .why = 4753, .where = 5978}, /* message/content/send.DATA */
    [76] = {.cite = 4894, .why = 4753, .where = 6008}, /* message/content/send.DATA_END */
    [77] = {.cite = 0, .why = 5827, .where = 6038}, /* message/content/send.INFORMATIONAL */
    [78] = {.cite = 4966, .why = 4978, .where = 6068}, /* message/content/note.TUNNELLED */
    [79] = {.cite = 4966, .why = 4978, .where = 6098}, /* message/tunnel/recv.DATA */
    [80] = {.cite = 4966, .why = 4978, .where = 6128}, /* message/tunnel/recv.DATA_END */
    [81] = {.cite = 6158, .why = 6173, .where = 6274}, /* message/tunnel/recv.SECTION */
    [82] = {.cite = 0, .why = 5827, .where = 6304}, /* message/tunnel/recv.INFORMATIONAL */
    [83] = {.cite = 4966, .why = 4978, .where = 6334}, /* message/tunnel/send.DATA */
    [84] = {.cite = 4966, .why = 4978, .where = 6364}, /* message/tunnel/send.DATA_END */
    [85] = {.cite = 6158, .why = 6173, .where = 6394}, /* message/tunnel/send.SECTION */
    [86] = {.cite = 0, .why = 5827, .where = 6424}, /* message/tunnel/send.INFORMATIONAL */
    [87] = {.cite = 0, .why = 6454, .where = 6477}, /* message/tunnel/note.TUNNELLED */
    [88] = {.cite = 0, .why = 6507, .where = 6561}, /* message/done/recv.rest */
    [89] = {.cite = 0, .why = 6507, .where = 6591}, /* message/done/send.rest */
    [90] = {.cite = 4966, .why = 4978, .where = 6621}, /* message/done/note.TUNNELLED */
    [91] = {.cite = 6922, .why = 6936, .where = 6965}, /* settings_sync/synced/send.SETTINGS */
    [92] = {.cite = 6922, .why = 7001, .where = 7064}, /* settings_sync/synced/recv.SETTINGS_ACK */
    [93] = {.cite = 6922, .why = 6936, .where = 7100}, /* settings_sync/waiting/send.SETTINGS */
    [94] = {.cite = 6922, .why = 6936, .where = 7136}, /* settings_sync/waiting/recv.SETTINGS_ACK */
    [95] = {.cite = 6922, .why = 6936, .where = 7172}, /* settings_sync/waiting_more/send.SETTINGS */
    [96] = {.cite = 6922, .why = 6936, .where = 7208}, /* settings_sync/waiting_more/recv.SETTINGS_ACK */
    [97] = {.cite = 1490, .why = 1521, .where = 7292}, /* stream/any/recv.UNKNOWN */
    [98] = {.cite = 7321, .why = 7336, .where = 7391}, /* stream/idle/recv.DATA */
    [99] = {.cite = 7420, .why = 7435, .where = 7506}, /* stream/idle/recv.RST_STREAM */
    [100] = {.cite = 7535, .why = 7566, .where = 7677}, /* stream/idle/recv.PUSH_PROMISE */
    [101] = {.cite = 7321, .why = 7566, .where = 7706}, /* stream/idle/recv.WINDOW_UPDATE */
    [102] = {.cite = 7321, .why = 7566, .where = 7735}, /* stream/idle/recv.PRIORITY */
    [103] = {.cite = 7764, .why = 7336, .where = 7797}, /* stream/idle/recv.PRIORITY_SIZE */
    [104] = {.cite = 0, .why = 7826, .where = 7855}, /* stream/idle/recv.WINDOW_OVERFLOW */
    [105] = {.cite = 0, .why = 7884, .where = 7928}, /* stream/idle/recv.END_STREAM */
    [106] = {.cite = 7957, .why = 7985, .where = 8003}, /* stream/idle/send.DATA */
    [107] = {.cite = 0, .why = 7884, .where = 8032}, /* stream/idle/send.END_STREAM */
    [108] = {.cite = 0, .why = 8061, .where = 8084}, /* stream/idle/note.UNPROCESSED */
    [109] = {.cite = 8113, .why = 8148, .where = 8215}, /* stream/idle_local/recv.HEADERS */
    [110] = {.cite = 8244, .why = 8259, .where = 8349}, /* stream/idle_local/recv.PROMISED@client */
    [111] = {.cite = 0, .why = 8378, .where = 8435}, /* stream/idle_local/recv.PROMISED@server */
    [112] = {.cite = 8464, .why = 7985, .where = 8476}, /* stream/idle_local/send.HEADERS@client */
    [113] = {.cite = 8505, .why = 8522, .where = 8568}, /* stream/idle_local/send.HEADERS@server */
    [114] = {.cite = 8464, .why = 7985, .where = 8597}, /* stream/idle_local/send.PROMISED@server */
    [115] = {.cite = 8626, .why = 8643, .where = 8680}, /* stream/idle_local/send.PROMISED@client */
    [116] = {.cite = 8464, .why = 7985, .where = 8709}, /* stream/idle_remote/recv.HEADERS@server */
    [117] = {.cite = 8738, .why = 8753, .where = 8861}, /* stream/idle_remote/recv.HEADERS@client */
    [118] = {.cite = 8464, .why = 7985, .where = 8891}, /* stream/idle_remote/recv.PROMISED@client */
    [119] = {.cite = 0, .why = 8378, .where = 8921}, /* stream/idle_remote/recv.PROMISED@server */
    [120] = {.cite = 8951, .why = 8148, .where = 8968}, /* stream/idle_remote/send.HEADERS */
    [121] = {.cite = 8998, .why = 8259, .where = 9031}, /* stream/begun/recv.PROMISED@client */
    [122] = {.cite = 0, .why = 8378, .where = 9061}, /* stream/begun/recv.PROMISED@server */
    [123] = {.cite = 0, .why = 9091, .where = 9137}, /* stream/live/send.PROMISED */
    [124] = {.cite = 9167, .why = 9182, .where = 9232}, /* stream/reserved_local/note.UNPROCESSED@server */
    [125] = {.cite = 0, .why = 9262, .where = 9288}, /* stream/reserved_local/note.UNPROCESSED@client */
    [126] = {.cite = 9318, .why = 9333, .where = 9455}, /* stream/reserved_local/recv.HEADERS@server */
    [127] = {.cite = 0, .why = 8378, .where = 9485}, /* stream/reserved_local/recv.PUSH_PROMISE@server */
    [128] = {.cite = 9515, .why = 9530, .where = 9599}, /* stream/reserved_local/recv.PRIORITY@server */
    [129] = {.cite = 7764, .why = 9629, .where = 9675}, /* stream/reserved_local/recv.PRIORITY_SIZE@server */
    [130] = {.cite = 8464, .why = 7985, .where = 9705}, /* stream/reserved_local/recv.RST_STREAM@server */
    [131] = {.cite = 9515, .why = 9530, .where = 9735}, /* stream/reserved_local/recv.WINDOW_UPDATE@server */
    [132] = {.cite = 9765, .why = 9629, .where = 9782}, /* stream/reserved_local/recv.WINDOW_OVERFLOW@server */
    [133] = {.cite = 0, .why = 7884, .where = 9812}, /* stream/reserved_local/recv.END_STREAM@server */
    [134] = {.cite = 8464, .why = 7985, .where = 9842}, /* stream/reserved_local/send.HEADERS@server */
    [135] = {.cite = 8464, .why = 7985, .where = 9872}, /* stream/reserved_local/send.RST_STREAM@server */
    [136] = {.cite = 9902, .why = 9917, .where = 9998}, /* stream/reserved_local/send.DATA@server */
    [137] = {.cite = 9902, .why = 10028, .where = 10058}, /* stream/reserved_local/send.WINDOW_UPDATE@server */
    [138] = {.cite = 0, .why = 7884, .where = 10088}, /* stream/reserved_local/send.END_STREAM@server */
    [139] = {.cite = 0, .why = 9262, .where = 10118}, /* stream/reserved_local/recv.HEADERS@client */
    [140] = {.cite = 0, .why = 9262, .where = 10148}, /* stream/reserved_local/send.HEADERS@client */
    [141] = {.cite = 0, .why = 10178, .where = 10220}, /* stream/reserved_remote/note.UNPROCESSED */
    [142] = {.cite = 8464, .why = 7985, .where = 10250}, /* stream/reserved_remote/recv.HEADERS@client */
    [143] = {.cite = 10280, .why = 10295, .where = 10409}, /* stream/reserved_remote/recv.DATA@client */
    [144] = {.cite = 10280, .why = 10295, .where = 10439}, /* stream/reserved_remote/recv.PRIORITY@client */
    [145] = {.cite = 10469, .why = 10484, .where = 10554}, /* stream/reserved_remote/recv.PRIORITY_SIZE@client */
    [146] = {.cite = 8464, .why = 7985, .where = 10584}, /* stream/reserved_remote/recv.RST_STREAM@client */
    [147] = {.cite = 0, .why = 7884, .where = 10614}, /* stream/reserved_remote/recv.END_STREAM@client */
    [148] = {.cite = 8464, .why = 7985, .where = 10644}, /* stream/reserved_remote/send.RST_STREAM@client */
    [149] = {.cite = 10674, .why = 10689, .where = 10774}, /* stream/reserved_remote/send.WINDOW_UPDATE@client */
    [150] = {.cite = 10674, .why = 10689, .where = 10804}, /* stream/reserved_remote/send.HEADERS@client */
    [151] = {.cite = 0, .why = 7884, .where = 10834}, /* stream/reserved_remote/send.END_STREAM@client */
    [152] = {.cite = 0, .why = 9262, .where = 10864}, /* stream/reserved_remote/recv.HEADERS@server */
    [153] = {.cite = 0, .why = 9262, .where = 10894}, /* stream/reserved_remote/send.HEADERS@server */
    [154] = {.cite = 10924, .why = 7985, .where = 10952}, /* stream/active/recv.WINDOW_UPDATE */
    [155] = {.cite = 8464, .why = 7985, .where = 10982}, /* stream/active/recv.PRIORITY */
    [156] = {.cite = 11012, .why = 7985, .where = 11040}, /* stream/active/recv.RST_STREAM */
    [157] = {.cite = 11070, .why = 2326, .where = 11101}, /* stream/active/note.UNPROCESSED */
    [158] = {.cite = 8464, .why = 11131, .where = 11175}, /* stream/unended/recv.HEADERS */
    [159] = {.cite = 10469, .why = 10484, .where = 11205}, /* stream/unended/recv.PRIORITY_SIZE */
    [160] = {.cite = 11235, .why = 11250, .where = 11361}, /* stream/unended/recv.PUSH_PROMISE@client */
    [161] = {.cite = 0, .why = 8378, .where = 11391}, /* stream/unended/recv.PUSH_PROMISE@server */
    [162] = {.cite = 9765, .why = 11421, .where = 11525}, /* stream/unended/recv.WINDOW_OVERFLOW */
    [163] = {.cite = 11555, .why = 7985, .where = 11585}, /* stream/unended/send.RST_STREAM */
    [164] = {.cite = 985, .why = 997, .where = 11615}, /* stream/unended/send.WINDOW_UPDATE */
    [165] = {.cite = 8464, .why = 7985, .where = 11645}, /* stream/open/recv.END_STREAM */
    [166] = {.cite = 8464, .why = 11131, .where = 11675}, /* stream/open/send.HEADERS */
    [167] = {.cite = 8464, .why = 7985, .where = 11705}, /* stream/open/send.END_STREAM */
    [168] = {.cite = 11735, .why = 11752, .where = 11843}, /* stream/open/send.PUSH_PROMISE@server */
    [169] = {.cite = 8626, .why = 8643, .where = 11873}, /* stream/open/send.PUSH_PROMISE@client */
    [170] = {.cite = 8464, .why = 7985, .where = 11903}, /* stream/half_closed_local/recv.END_STREAM */
    [171] = {.cite = 8464, .why = 7985, .where = 11933}, /* stream/half_closed_local/send.HEADERS */
    [172] = {.cite = 0, .why = 7884, .where = 11963}, /* stream/half_closed_local/send.END_STREAM */
    [173] = {.cite = 11993, .why = 12026, .where = 12082}, /* stream/half_closed_remote/recv.HEADERS */
    [174] = {.cite = 11235, .why = 11250, .where = 12112}, /* stream/half_closed_remote/recv.PUSH_PROMISE@client */
    [175] = {.cite = 0, .why = 8378, .where = 12142}, /* stream/half_closed_remote/recv.PUSH_PROMISE@server */
    [176] = {.cite = 7764, .why = 12026, .where = 12172}, /* stream/half_closed_remote/recv.PRIORITY_SIZE */
    [177] = {.cite = 12202, .why = 12026, .where = 12237}, /* stream/half_closed_remote/recv.WINDOW_OVERFLOW */
    [178] = {.cite = 0, .why = 7884, .where = 12267}, /* stream/half_closed_remote/recv.END_STREAM */
    [179] = {.cite = 8464, .why = 11131, .where = 12297}, /* stream/half_closed_remote/send.HEADERS */
    [180] = {.cite = 8464, .why = 7985, .where = 12327}, /* stream/half_closed_remote/send.END_STREAM */
    [181] = {.cite = 8464, .why = 12357, .where = 12424}, /* stream/half_closed_remote/send.RST_STREAM */
    [182] = {.cite = 11735, .why = 11752, .where = 12454}, /* stream/half_closed_remote/send.PUSH_PROMISE@server */
    [183] = {.cite = 8626, .why = 8643, .where = 12484}, /* stream/half_closed_remote/send.PUSH_PROMISE@client */
    [184] = {.cite = 8464, .why = 12514, .where = 12559}, /* stream/half_closed_remote/send.WINDOW_UPDATE */
    [185] = {.cite = 8464, .why = 7985, .where = 12589}, /* stream/ended/recv.PRIORITY */
    [186] = {.cite = 7764, .why = 12619, .where = 12648}, /* stream/ended/recv.PRIORITY_SIZE */
    [187] = {.cite = 12678, .why = 12706, .where = 12783}, /* stream/ended/recv.WINDOW_UPDATE */
    [188] = {.cite = 0, .why = 12813, .where = 12843}, /* stream/ended/recv.WINDOW_OVERFLOW */
    [189] = {.cite = 12873, .why = 12888, .where = 12937}, /* stream/ended/send.HEADERS */
    [190] = {.cite = 0, .why = 9091, .where = 12967}, /* stream/ended/send.PROMISED */
    [191] = {.cite = 0, .why = 7884, .where = 12997}, /* stream/ended/send.END_STREAM */
    [192] = {.cite = 0, .why = 12619, .where = 13027}, /* stream/ended/note.UNPROCESSED */
    [193] = {.cite = 13057, .why = 13090, .where = 13188}, /* stream/closed_grace/recv.HEADERS */
    [194] = {.cite = 13218, .why = 13233, .where = 13292}, /* stream/closed_grace/recv.PUSH_PROMISE@client */
    [195] = {.cite = 0, .why = 8378, .where = 13322}, /* stream/closed_grace/recv.PUSH_PROMISE@server */
    [196] = {.cite = 8464, .why = 7985, .where = 13352}, /* stream/closed_grace/recv.RST_STREAM */
    [197] = {.cite = 8464, .why = 7985, .where = 13382}, /* stream/closed_grace/recv.END_STREAM */
    [198] = {.cite = 11235, .why = 11250, .where = 13412}, /* stream/settled/recv.PUSH_PROMISE@client */
    [199] = {.cite = 0, .why = 8378, .where = 13442}, /* stream/settled/recv.PUSH_PROMISE@server */
    [200] = {.cite = 8464, .why = 7985, .where = 13472}, /* stream/settled/recv.RST_STREAM */
    [201] = {.cite = 0, .why = 7884, .where = 13502}, /* stream/settled/recv.END_STREAM */
    [202] = {.cite = 13532, .why = 13547, .where = 13631}, /* stream/closed_strict/recv.HEADERS */
    [203] = {.cite = 13661, .why = 13678, .where = 13730}, /* stream/closed_forgotten/recv.HEADERS */
    [204] = {.cite = 13532, .why = 13547, .where = 13760}, /* stream/closed_forgotten/recv.DATA */
    [205] = {.cite = 14115, .why = 14132, .where = 14267}, /* check LIMIT_CONCURRENT_STREAMS */
    [206] = {.cite = 14287, .why = 14303, .where = 14428}, /* check LIMIT_HELD_STREAMS */
    [207] = {.cite = 14448, .why = 14464, .where = 14528}, /* check LIMIT_REFUSED_STREAMS */
    [208] = {.cite = 14448, .why = 14548, .where = 14645}, /* check LIMIT_RESETS */
    [209] = {.cite = 14448, .why = 14665, .where = 14721}, /* check LIMIT_GLITCHES */
    [210] = {.cite = 14448, .why = 14741, .where = 14858}, /* check LIMIT_DATA_OVERHEAD */
    [211] = {.cite = 14448, .why = 14878, .where = 14958}, /* check LIMIT_DATA_EMPTY */
    [212] = {.cite = 14448, .why = 14978, .where = 15110}, /* check LIMIT_WINDOW_UPDATES */
    [213] = {.cite = 14448, .why = 15131, .where = 15210}, /* check LIMIT_CONTROL_QUEUE */
    [214] = {.cite = 15231, .why = 15249, .where = 15374}, /* check LIMIT_LIST_OCTETS_HARD */
    [215] = {.cite = 15231, .why = 15395, .where = 15471}, /* check LIMIT_LIST_FIELDS_HARD */
    [216] = {.cite = 15231, .why = 15492, .where = 15554}, /* check LIMIT_LIST_CRUMBS_HARD */
    [217] = {.cite = 14448, .why = 15575, .where = 15652}, /* check LIMIT_BLOCK_CONTINUATIONS */
    [218] = {.cite = 14448, .why = 15673, .where = 15768}, /* check LIMIT_BLOCK_SHORT_FRAGMENTS */
    [219] = {.cite = 15789, .why = 15801, .where = 15918}, /* check LIMIT_SIZE_UPDATES */
    [220] = {.cite = 14448, .why = 15939, .where = 16005}, /* check LIMIT_SETTINGS_ENTRIES */
    [221] = {.cite = 14448, .why = 16026, .where = 16157}, /* check LIMIT_GOODPUT */
    [222] = {.cite = 14287, .why = 16178, .where = 16255}, /* check LIMIT_INFORMATIONAL */
    [223] = {.cite = 16276, .why = 16293, .where = 16364}, /* check SETTINGS_ENABLE_PUSH_RANGE */
    [224] = {.cite = 16386, .why = 16403, .where = 16483}, /* check SETTINGS_ENABLE_PUSH_ROLE */
    [225] = {.cite = 16505, .why = 16522, .where = 16600}, /* check SETTINGS_INITIAL_WINDOW_SIZE_RANGE */
    [226] = {.cite = 16622, .why = 16639, .where = 16724}, /* check SETTINGS_MAX_FRAME_SIZE_RANGE */
    [227] = {.cite = 16746, .why = 16759, .where = 16794}, /* check SETTINGS_ENABLE_CONNECT_PROTOCOL_RANGE */
    [228] = {.cite = 16816, .why = 16829, .where = 16883}, /* check SETTINGS_ENABLE_CONNECT_PROTOCOL_CHANGE */
    [229] = {.cite = 16905, .why = 16920, .where = 17001}, /* check SETTINGS_NO_RFC7540_PRIORITIES_RANGE */
    [230] = {.cite = 17023, .why = 17038, .where = 17116}, /* check SETTINGS_NO_RFC7540_PRIORITIES_CHANGE */
    [231] = {.cite = 17138, .why = 17155, .where = 17177}, /* check FIELD_NAME_EMPTY */
    [232] = {.cite = 17197, .why = 17214, .where = 17277}, /* check FIELD_NAME_OCTETS */
    [233] = {.cite = 17297, .why = 17314, .where = 17352}, /* check FIELD_VALUE_OCTETS */
    [234] = {.cite = 17373, .why = 17390, .where = 17436}, /* check FIELD_VALUE_EDGE */
    [235] = {.cite = 17457, .why = 17474, .where = 17514}, /* check FIELD_CONNECTION_SPECIFIC */
    [236] = {.cite = 17535, .why = 17552, .where = 17604}, /* check FIELD_TE */
    [237] = {.cite = 17625, .why = 17639, .where = 17693}, /* check FIELD_NOT_IN_TRAILERS */
    [238] = {.cite = 17714, .why = 17729, .where = 17757}, /* check FIELD_PSEUDO_UNKNOWN */
    [239] = {.cite = 17778, .why = 17793, .where = 17826}, /* check FIELD_PSEUDO_REPEATED */
    [240] = {.cite = 17847, .why = 17862, .where = 17911}, /* check FIELD_PSEUDO_AFTER_FIELD */
    [241] = {.cite = 17932, .why = 17947, .where = 18013}, /* check FIELD_PSEUDO_NOT_HERE */
    [242] = {.cite = 18034, .why = 18049, .where = 18087}, /* check FIELD_PSEUDO_IN_TRAILERS */
    [243] = {.cite = 18108, .why = 18125, .where = 18158}, /* check FIELD_PSEUDO_MISSING */
    [244] = {.cite = 18108, .why = 18179, .where = 18202}, /* check FIELD_METHOD_OCTETS */
    [245] = {.cite = 18108, .why = 18223, .where = 18251}, /* check FIELD_SCHEME_OCTETS */
    [246] = {.cite = 18108, .why = 18272, .where = 18347}, /* check FIELD_PATH_OCTETS */
    [247] = {.cite = 18368, .why = 18385, .where = 18449}, /* check FIELD_PATH_FORM */
    [248] = {.cite = 18470, .why = 18487, .where = 18559}, /* check FIELD_AUTHORITY_OCTETS */
    [249] = {.cite = 18580, .why = 18597, .where = 18620}, /* check FIELD_AUTHORITY_EMPTY */
    [250] = {.cite = 18641, .why = 18658, .where = 18701}, /* check FIELD_AUTHORITY_MISSING */
    [251] = {.cite = 18722, .why = 18734, .where = 18777}, /* check FIELD_HOST_OCTETS */
    [252] = {.cite = 18580, .why = 18798, .where = 18839}, /* check FIELD_HOST_DIFFERS */
    [253] = {.cite = 18722, .why = 18860, .where = 18876}, /* check FIELD_HOST_REPEATED */
    [254] = {.cite = 17714, .why = 18897, .where = 18942}, /* check FIELD_STATUS_SYNTAX */
    [255] = {.cite = 18963, .why = 18975, .where = 19015}, /* check FIELD_STATUS_101 */
    [256] = {.cite = 19036, .why = 19049, .where = 19074}, /* check FIELD_PROTOCOL_OCTETS */
    [257] = {.cite = 19095, .why = 19105, .where = 19165}, /* check FIELD_PROTOCOL_NOT_ENABLED */
    [258] = {.cite = 19036, .why = 19186, .where = 19215}, /* check FIELD_PROTOCOL_WITHOUT_CONNECT */
    [259] = {.cite = 19236, .why = 19251, .where = 19305}, /* check FIELD_CONNECT_FORM */
    [260] = {.cite = 19326, .why = 19338, .where = 19388}, /* check FIELD_CONTENT_LENGTH_SYNTAX */
    [261] = {.cite = 19326, .why = 19409, .where = 19435}, /* check FIELD_CONTENT_LENGTH_REPEATED */
    [262] = {.cite = 19456, .why = 19470, .where = 19520}, /* check FIELD_CONTENT_LENGTH_MISMATCH */
    [263] = {.cite = 19541, .why = 19558, .where = 19604}, /* check FIELD_PROMISED_METHOD */
    [264] = {.cite = 19625, .why = 19640, .where = 19674}, /* check FIELD_PROMISED_CONTENT */
    [265] = {.cite = 19695, .why = 19710, .where = 19754}, /* check FRAME_TOO_LARGE */
    [266] = {.cite = 19774, .why = 19789, .where = 19847}, /* check FRAME_DATA_STREAM_ID */
    [267] = {.cite = 19695, .why = 19867, .where = 19918}, /* check FRAME_DATA_LENGTH */
    [268] = {.cite = 19938, .why = 19953, .where = 20041}, /* check FRAME_DATA_PADDING */
    [269] = {.cite = 20061, .why = 20076, .where = 20137}, /* check FRAME_HEADERS_STREAM_ID */
    [270] = {.cite = 20157, .why = 20172, .where = 20225}, /* check FRAME_HEADERS_LENGTH */
    [271] = {.cite = 20245, .why = 20260, .where = 20351}, /* check FRAME_HEADERS_PADDING */
    [272] = {.cite = 20371, .why = 20385, .where = 20435}, /* check FRAME_HEADERS_SELF_DEPENDENCY */
    [273] = {.cite = 20455, .why = 20470, .where = 20532}, /* check FRAME_PRIORITY_STREAM_ID */
    [274] = {.cite = 10469, .why = 10484, .where = 20552}, /* check FRAME_PRIORITY_LENGTH */
    [275] = {.cite = 20371, .why = 20385, .where = 20572}, /* check FRAME_PRIORITY_SELF_DEPENDENCY */
    [276] = {.cite = 20592, .why = 20607, .where = 20671}, /* check FRAME_RST_STREAM_STREAM_ID */
    [277] = {.cite = 20691, .why = 20706, .where = 20785}, /* check FRAME_RST_STREAM_LENGTH */
    [278] = {.cite = 20805, .why = 20820, .where = 20882}, /* check FRAME_SETTINGS_STREAM_ID */
    [279] = {.cite = 20903, .why = 20918, .where = 21012}, /* check FRAME_SETTINGS_LENGTH */
    [280] = {.cite = 21033, .why = 21048, .where = 21133}, /* check FRAME_SETTINGS_EMPTY */
    [281] = {.cite = 21154, .why = 21169, .where = 21235}, /* check FRAME_PUSH_PROMISE_STREAM_ID */
    [282] = {.cite = 20157, .why = 21256, .where = 21327}, /* check FRAME_PUSH_PROMISE_LENGTH */
    [283] = {.cite = 21348, .why = 21363, .where = 21459}, /* check FRAME_PUSH_PROMISE_PADDING */
    [284] = {.cite = 8244, .why = 8259, .where = 21480}, /* check FRAME_PUSH_PROMISE_PROMISED_ZERO */
    [285] = {.cite = 21501, .why = 21516, .where = 21574}, /* check FRAME_PING_STREAM_ID */
    [286] = {.cite = 21595, .why = 21610, .where = 21683}, /* check FRAME_PING_LENGTH */
    [287] = {.cite = 21704, .why = 21719, .where = 21779}, /* check FRAME_GOAWAY_STREAM_ID */
    [288] = {.cite = 19695, .why = 21800, .where = 21860}, /* check FRAME_GOAWAY_LENGTH */
    [289] = {.cite = 21881, .why = 21896, .where = 21978}, /* check FRAME_WINDOW_UPDATE_LENGTH */
    [290] = {.cite = 21999, .why = 12026, .where = 22014}, /* check FRAME_WINDOW_UPDATE_ZERO_INCREMENT */
    [291] = {.cite = 22035, .why = 22051, .where = 22117}, /* check FRAME_CONTINUATION_STREAM_ID */
    [292] = {.cite = 22138, .why = 22155, .where = 22208}, /* check FLOW_CONNECTION */
    [293] = {.cite = 22138, .why = 22227, .where = 22278}, /* check FLOW_STREAM */
    [294] = {.cite = 9765, .why = 22297, .where = 22345}, /* check FLOW_CONNECTION_OVERFLOW */
    [295] = {.cite = 22364, .why = 22381, .where = 22445}, /* check FLOW_INITIAL_WINDOW */
    [296] = {.cite = 22464, .why = 22478, .where = 22499}, /* check NO_MEMORY */
    [297] = {.cite = 22464, .why = 22518, .where = 22557}, /* check INTERNAL */
    [298] = {.cite = 22577, .why = 22592, .where = 22641}, /* check HPACK_INDEX_ZERO */
    [299] = {.cite = 22676, .why = 22693, .where = 22742}, /* check HPACK_INDEX_RANGE */
    [300] = {.cite = 22777, .why = 22792, .where = 22854}, /* check HPACK_INTEGER */
    [301] = {.cite = 22889, .why = 22904, .where = 22953}, /* check HPACK_HUFFMAN_EOS */
    [302] = {.cite = 22988, .why = 23003, .where = 23060}, /* check HPACK_HUFFMAN_PADDING_LENGTH */
    [303] = {.cite = 23095, .why = 23110, .where = 23180}, /* check HPACK_HUFFMAN_PADDING_BITS */
    [304] = {.cite = 23215, .why = 23230, .where = 23275}, /* check HPACK_TRUNCATED */
    [305] = {.cite = 23310, .why = 23325, .where = 23383}, /* check HPACK_SIZE_UPDATE_LIMIT */
    [306] = {.cite = 23418, .why = 23433, .where = 23487}, /* check HPACK_SIZE_UPDATE_PLACE */
    [307] = {.cite = 23522, .why = 23539, .where = 23641}, /* check HPACK_SIZE_UPDATE_MISSING */
    [308] = {.cite = 15789, .why = 23676, .where = 23761}, /* check HPACK_SIZE_UPDATE_COUNT */
};

/* The row of each cell, by machine, role, state and input. */
static const uint16_t cells[] = {
    /* connection client expect_preface */
    2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 35, 33, 5, 34,
    /* connection client expect_preface_going */
    2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 36, 33, 37, 34,
    /* connection client expect_settings */
    7, 7, 8, 8, 9, 8, 8, 10, 8, 8, 8, 8, 8, 8, 9, 8, 8, 8, 35, 33, 11, 34,
    /* connection client expect_settings_going */
    7, 7, 8, 8, 9, 8, 8, 12, 8, 8, 8, 8, 8, 8, 9, 8, 8, 8, 36, 33, 37, 34,
    /* connection client open */
    7, 7, 13, 13, 23, 14, 13, 13, 13, 17, 18, 13, 16, 22, 21, 15, 13, 20, 35, 33, 24, 34,
    /* connection client goaway_sent */
    7, 7, 13, 13, 26, 14, 13, 13, 13, 17, 18, 13, 16, 25, 21, 15, 13, 20, 36, 33, 37, 34,
    /* connection client goaway_received */
    7, 7, 13, 13, 29, 14, 13, 13, 13, 17, 18, 13, 16, 27, 28, 15, 13, 20, 31, 33, 30, 34,
    /* connection client goaway_both */
    7, 7, 13, 13, 32, 14, 13, 13, 13, 17, 18, 13, 16, 27, 28, 15, 13, 20, 36, 33, 37, 34,
    /* connection client dead */
    38, 38, 38, 38, 38, 38, 38, 38, 38, 38, 38, 38, 38, 38, 38, 38, 38, 38, 39, 39, 39, 40,
    /* connection server expect_preface */
    4, 1, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 35, 33, 5, 34,
    /* connection server expect_preface_going */
    6, 1, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 36, 33, 37, 34,
    /* connection server expect_settings */
    7, 7, 8, 8, 9, 8, 8, 10, 8, 8, 8, 8, 8, 8, 9, 8, 8, 8, 35, 33, 11, 34,
    /* connection server expect_settings_going */
    7, 7, 8, 8, 9, 8, 8, 12, 8, 8, 8, 8, 8, 8, 9, 8, 8, 8, 36, 33, 37, 34,
    /* connection server open */
    7, 7, 13, 13, 23, 14, 13, 13, 13, 19, 19, 13, 16, 22, 21, 15, 13, 20, 35, 33, 24, 34,
    /* connection server goaway_sent */
    7, 7, 13, 13, 26, 14, 13, 13, 13, 19, 19, 13, 16, 25, 21, 15, 13, 20, 36, 33, 37, 34,
    /* connection server goaway_received */
    7, 7, 13, 13, 29, 14, 13, 13, 13, 19, 19, 13, 16, 27, 28, 15, 13, 20, 31, 33, 30, 34,
    /* connection server goaway_both */
    7, 7, 13, 13, 32, 14, 13, 13, 13, 19, 19, 13, 16, 27, 28, 15, 13, 20, 36, 33, 37, 34,
    /* connection server dead */
    38, 38, 38, 38, 38, 38, 38, 38, 38, 38, 38, 38, 38, 38, 38, 38, 38, 38, 39, 39, 39, 40,
    /* header_block client between */
    41, 42, 43, 43, 43, 41,
    /* header_block client inside */
    47, 47, 44, 45, 46, 48,
    /* header_block server between */
    41, 42, 43, 43, 43, 41,
    /* header_block server inside */
    47, 47, 44, 45, 46, 48,
    /* message client waiting */
    49, 50, 52, 53, 54, 56, 56, 60, 60, 61, 62, 64, 66, 66, 67,
    /* message client informational */
    49, 50, 52, 53, 54, 56, 56, 60, 60, 61, 62, 64, 66, 66, 67,
    /* message client content */
    72, 72, 68, 69, 72, 70, 71, 77, 77, 73, 74, 77, 75, 76, 78,
    /* message client tunnel */
    82, 82, 81, 81, 82, 79, 80, 86, 86, 85, 85, 86, 83, 84, 87,
    /* message client done */
    88, 88, 88, 88, 88, 88, 88, 89, 89, 89, 89, 89, 89, 89, 90,
    /* message server waiting */
    51, 51, 52, 53, 55, 57, 57, 58, 59, 61, 62, 63, 65, 65, 67,
    /* message server informational */
    51, 51, 52, 53, 55, 57, 57, 58, 59, 61, 62, 63, 65, 65, 67,
    /* message server content */
    72, 72, 68, 69, 72, 70, 71, 77, 77, 73, 74, 77, 75, 76, 78,
    /* message server tunnel */
    82, 82, 81, 81, 82, 79, 80, 86, 86, 85, 85, 86, 83, 84, 87,
    /* message server done */
    88, 88, 88, 88, 88, 88, 88, 89, 89, 89, 89, 89, 89, 89, 90,
    /* settings_sync client synced */
    92, 91,
    /* settings_sync client waiting */
    94, 93,
    /* settings_sync client waiting_more */
    96, 95,
    /* settings_sync server synced */
    92, 91,
    /* settings_sync server waiting */
    94, 93,
    /* settings_sync server waiting_more */
    96, 95,
    /* stream client idle_local */
    109, 98, 102, 103, 99, 100, 110, 101, 104, 97, 105, 112, 106, 106, 106, 115, 106, 107, 108,
    /* stream client idle_remote */
    117, 98, 102, 103, 99, 100, 118, 101, 104, 97, 105, 120, 106, 106, 106, 120, 106, 107, 108,
    /* stream client reserved_local */
    139, 139, 139, 139, 139, 139, 121, 139, 139, 97, 139, 140, 140, 140, 140, 123, 140, 140, 125,
    /* stream client reserved_remote */
    142, 143, 144, 145, 146, 143, 121, 143, 143, 97, 147, 150, 150, 148, 150, 123, 149, 151, 141,
    /* stream client open */
    158, 158, 155, 159, 156, 160, 121, 154, 162, 97, 165, 166, 166, 163, 169, 123, 164, 167, 157,
    /* stream client half_closed_local */
    158, 158, 155, 159, 156, 160, 121, 154, 162, 97, 170, 171, 171, 163, 171, 123, 164, 172, 157,
    /* stream client half_closed_remote */
    173, 173, 155, 176, 156, 174, 121, 154, 177, 97, 178, 179, 179, 181, 183, 123, 184, 180, 157,
    /* stream client closed_grace */
    193, 193, 185, 186, 196, 194, 121, 187, 188, 97, 197, 189, 189, 189, 189, 190, 189, 191, 192,
    /* stream client closed_strict */
    202, 202, 185, 186, 200, 198, 121, 187, 188, 97, 201, 189, 189, 189, 189, 190, 189, 191, 192,
    /* stream client closed_forgotten */
    203, 204, 185, 186, 200, 198, 121, 187, 188, 97, 201, 189, 189, 189, 189, 190, 189, 191, 192,
    /* stream server idle_local */
    109, 98, 102, 103, 99, 100, 111, 101, 104, 97, 105, 113, 106, 106, 106, 114, 106, 107, 108,
    /* stream server idle_remote */
    116, 98, 102, 103, 99, 100, 119, 101, 104, 97, 105, 120, 106, 106, 106, 120, 106, 107, 108,
    /* stream server reserved_local */
    126, 126, 128, 129, 130, 127, 122, 131, 132, 97, 133, 134, 136, 135, 136, 123, 137, 138, 124,
    /* stream server reserved_remote */
    152, 152, 152, 152, 152, 152, 122, 152, 152, 97, 152, 153, 153, 153, 153, 123, 153, 153, 141,
    /* stream server open */
    158, 158, 155, 159, 156, 161, 122, 154, 162, 97, 165, 166, 166, 163, 168, 123, 164, 167, 157,
    /* stream server half_closed_local */
    158, 158, 155, 159, 156, 161, 122, 154, 162, 97, 170, 171, 171, 163, 171, 123, 164, 172, 157,
    /* stream server half_closed_remote */
    173, 173, 155, 176, 156, 175, 122, 154, 177, 97, 178, 179, 179, 181, 182, 123, 184, 180, 157,
    /* stream server closed_grace */
    193, 193, 185, 186, 196, 195, 122, 187, 188, 97, 197, 189, 189, 189, 189, 190, 189, 191, 192,
    /* stream server closed_strict */
    202, 202, 185, 186, 200, 199, 122, 187, 188, 97, 201, 189, 189, 189, 189, 190, 189, 191, 192,
    /* stream server closed_forgotten */
    203, 204, 185, 186, 200, 199, 122, 187, 188, 97, 201, 189, 189, 189, 189, 190, 189, 191, 192,
};

/* Texts: the states, then the inputs of each machine. */
static const uint32_t names[] = {
    /* connection */
    3104, 3119, 3140, 3156, 3178, 3183, 3195, 3211, 3223,
    3228, 3241, 3258, 3268, 3281, 3298, 3312, 3328, 3342, 3360, 3378, 3397, 3407, 3421, 3433, 3452, 3471, 3489, 3502, 3518, 3529, 3541,
    /* header_block */
    4517, 4525,
    4532, 4543, 3471, 4554, 4576, 4604,
    /* message */
    6659, 6667, 6681, 6689, 6696,
    6701, 6720, 6743, 6756, 6773, 3258, 6785, 6799, 6818, 6841, 6854, 6871, 6883, 6893, 6907,
    /* settings_sync */
    7258, 6659, 7265,
    3342, 7278,
    /* stream */
    13797, 13808, 13820, 13835, 3178, 13851, 13869, 13888, 13901, 13915,
    3268, 3258, 3298, 13932, 3312, 3360, 13951, 3452, 13965, 3489, 13986, 14002, 6883, 14015, 14031, 14049, 14063, 14082, 14098,
};

static const struct {
    uint32_t name;
    uint16_t states;
    uint16_t inputs;
    uint16_t first_cell;
    uint16_t first_state;
    uint16_t first_input;
} machines[SW_MACHINE_COUNT] = {
    [SW_MACHINE_CONNECTION] = {
        .name = 3093,
        .states = SW_CONNECTION_STATE_COUNT,
        .inputs = SW_CONNECTION_INPUT_COUNT,
        .first_cell = 0,
        .first_state = 0,
        .first_input = 9,
    },
    [SW_MACHINE_HEADER_BLOCK] = {
        .name = 4504,
        .states = SW_HEADER_BLOCK_STATE_COUNT,
        .inputs = SW_HEADER_BLOCK_INPUT_COUNT,
        .first_cell = 396,
        .first_state = 31,
        .first_input = 33,
    },
    [SW_MACHINE_MESSAGE] = {
        .name = 6651,
        .states = SW_MESSAGE_STATE_COUNT,
        .inputs = SW_MESSAGE_INPUT_COUNT,
        .first_cell = 420,
        .first_state = 39,
        .first_input = 44,
    },
    [SW_MACHINE_SETTINGS_SYNC] = {
        .name = 7244,
        .states = SW_SETTINGS_SYNC_STATE_COUNT,
        .inputs = SW_SETTINGS_SYNC_INPUT_COUNT,
        .first_cell = 570,
        .first_state = 59,
        .first_input = 62,
    },
    [SW_MACHINE_STREAM] = {
        .name = 13790,
        .states = SW_STREAM_STATE_COUNT,
        .inputs = SW_STREAM_INPUT_COUNT,
        .first_cell = 582,
        .first_state = 64,
        .first_input = 74,
    },
};

static const uint32_t verdicts[] = {
    [SW_VERDICT_GO] = 26157,
    [SW_VERDICT_IGNORE] = 26160,
    [SW_VERDICT_DISCARD] = 26167,
    [SW_VERDICT_STREAM_ERROR] = 26175,
    [SW_VERDICT_CONN_ERROR] = 26188,
    [SW_VERDICT_REFUSE] = 26199,
    [SW_VERDICT_NEVER] = 26206,
};

static const uint32_t checks[SW_CHECK_COUNT] = {
    [SW_CHECK_NONE] = 0,
    [SW_CHECK_LIMIT_CONCURRENT_STREAMS] = 23796,
    [SW_CHECK_LIMIT_HELD_STREAMS] = 23821,
    [SW_CHECK_LIMIT_REFUSED_STREAMS] = 23840,
    [SW_CHECK_LIMIT_RESETS] = 23862,
    [SW_CHECK_LIMIT_GLITCHES] = 23875,
    [SW_CHECK_LIMIT_DATA_OVERHEAD] = 23890,
    [SW_CHECK_LIMIT_DATA_EMPTY] = 23910,
    [SW_CHECK_LIMIT_WINDOW_UPDATES] = 23927,
    [SW_CHECK_LIMIT_CONTROL_QUEUE] = 23948,
    [SW_CHECK_LIMIT_LIST_OCTETS_HARD] = 23968,
    [SW_CHECK_LIMIT_LIST_FIELDS_HARD] = 23991,
    [SW_CHECK_LIMIT_LIST_CRUMBS_HARD] = 24014,
    [SW_CHECK_LIMIT_BLOCK_CONTINUATIONS] = 24037,
    [SW_CHECK_LIMIT_BLOCK_SHORT_FRAGMENTS] = 24063,
    [SW_CHECK_LIMIT_SIZE_UPDATES] = 24091,
    [SW_CHECK_LIMIT_SETTINGS_ENTRIES] = 24110,
    [SW_CHECK_LIMIT_GOODPUT] = 24133,
    [SW_CHECK_LIMIT_INFORMATIONAL] = 24147,
    [SW_CHECK_SETTINGS_ENABLE_PUSH_RANGE] = 24167,
    [SW_CHECK_SETTINGS_ENABLE_PUSH_ROLE] = 24194,
    [SW_CHECK_SETTINGS_INITIAL_WINDOW_SIZE_RANGE] = 24220,
    [SW_CHECK_SETTINGS_MAX_FRAME_SIZE_RANGE] = 24255,
    [SW_CHECK_SETTINGS_ENABLE_CONNECT_PROTOCOL_RANGE] = 24285,
    [SW_CHECK_SETTINGS_ENABLE_CONNECT_PROTOCOL_CHANGE] = 24324,
    [SW_CHECK_SETTINGS_NO_RFC7540_PRIORITIES_RANGE] = 24364,
    [SW_CHECK_SETTINGS_NO_RFC7540_PRIORITIES_CHANGE] = 24401,
    [SW_CHECK_FIELD_NAME_EMPTY] = 24439,
    [SW_CHECK_FIELD_NAME_OCTETS] = 24456,
    [SW_CHECK_FIELD_VALUE_OCTETS] = 24474,
    [SW_CHECK_FIELD_VALUE_EDGE] = 24493,
    [SW_CHECK_FIELD_CONNECTION_SPECIFIC] = 24510,
    [SW_CHECK_FIELD_TE] = 24536,
    [SW_CHECK_FIELD_NOT_IN_TRAILERS] = 24545,
    [SW_CHECK_FIELD_PSEUDO_UNKNOWN] = 24567,
    [SW_CHECK_FIELD_PSEUDO_REPEATED] = 24588,
    [SW_CHECK_FIELD_PSEUDO_AFTER_FIELD] = 24610,
    [SW_CHECK_FIELD_PSEUDO_NOT_HERE] = 24635,
    [SW_CHECK_FIELD_PSEUDO_IN_TRAILERS] = 24657,
    [SW_CHECK_FIELD_PSEUDO_MISSING] = 24682,
    [SW_CHECK_FIELD_METHOD_OCTETS] = 24703,
    [SW_CHECK_FIELD_SCHEME_OCTETS] = 24723,
    [SW_CHECK_FIELD_PATH_OCTETS] = 24743,
    [SW_CHECK_FIELD_PATH_FORM] = 24761,
    [SW_CHECK_FIELD_AUTHORITY_OCTETS] = 24777,
    [SW_CHECK_FIELD_AUTHORITY_EMPTY] = 24800,
    [SW_CHECK_FIELD_AUTHORITY_MISSING] = 24822,
    [SW_CHECK_FIELD_HOST_OCTETS] = 24846,
    [SW_CHECK_FIELD_HOST_DIFFERS] = 24864,
    [SW_CHECK_FIELD_HOST_REPEATED] = 24883,
    [SW_CHECK_FIELD_STATUS_SYNTAX] = 24903,
    [SW_CHECK_FIELD_STATUS_101] = 24923,
    [SW_CHECK_FIELD_PROTOCOL_OCTETS] = 24940,
    [SW_CHECK_FIELD_PROTOCOL_NOT_ENABLED] = 24962,
    [SW_CHECK_FIELD_PROTOCOL_WITHOUT_CONNECT] = 24989,
    [SW_CHECK_FIELD_CONNECT_FORM] = 25020,
    [SW_CHECK_FIELD_CONTENT_LENGTH_SYNTAX] = 25039,
    [SW_CHECK_FIELD_CONTENT_LENGTH_REPEATED] = 25067,
    [SW_CHECK_FIELD_CONTENT_LENGTH_MISMATCH] = 25097,
    [SW_CHECK_FIELD_PROMISED_METHOD] = 25127,
    [SW_CHECK_FIELD_PROMISED_CONTENT] = 25149,
    [SW_CHECK_FRAME_TOO_LARGE] = 25172,
    [SW_CHECK_FRAME_DATA_STREAM_ID] = 25188,
    [SW_CHECK_FRAME_DATA_LENGTH] = 25209,
    [SW_CHECK_FRAME_DATA_PADDING] = 25227,
    [SW_CHECK_FRAME_HEADERS_STREAM_ID] = 25246,
    [SW_CHECK_FRAME_HEADERS_LENGTH] = 25270,
    [SW_CHECK_FRAME_HEADERS_PADDING] = 25291,
    [SW_CHECK_FRAME_HEADERS_SELF_DEPENDENCY] = 25313,
    [SW_CHECK_FRAME_PRIORITY_STREAM_ID] = 25343,
    [SW_CHECK_FRAME_PRIORITY_LENGTH] = 25368,
    [SW_CHECK_FRAME_PRIORITY_SELF_DEPENDENCY] = 25390,
    [SW_CHECK_FRAME_RST_STREAM_STREAM_ID] = 25421,
    [SW_CHECK_FRAME_RST_STREAM_LENGTH] = 25448,
    [SW_CHECK_FRAME_SETTINGS_STREAM_ID] = 25472,
    [SW_CHECK_FRAME_SETTINGS_LENGTH] = 25497,
    [SW_CHECK_FRAME_SETTINGS_EMPTY] = 25519,
    [SW_CHECK_FRAME_PUSH_PROMISE_STREAM_ID] = 25540,
    [SW_CHECK_FRAME_PUSH_PROMISE_LENGTH] = 25569,
    [SW_CHECK_FRAME_PUSH_PROMISE_PADDING] = 25595,
    [SW_CHECK_FRAME_PUSH_PROMISE_PROMISED_ZERO] = 25622,
    [SW_CHECK_FRAME_PING_STREAM_ID] = 25655,
    [SW_CHECK_FRAME_PING_LENGTH] = 25676,
    [SW_CHECK_FRAME_GOAWAY_STREAM_ID] = 25694,
    [SW_CHECK_FRAME_GOAWAY_LENGTH] = 25717,
    [SW_CHECK_FRAME_WINDOW_UPDATE_LENGTH] = 25737,
    [SW_CHECK_FRAME_WINDOW_UPDATE_ZERO_INCREMENT] = 25764,
    [SW_CHECK_FRAME_CONTINUATION_STREAM_ID] = 25799,
    [SW_CHECK_FLOW_CONNECTION] = 25828,
    [SW_CHECK_FLOW_STREAM] = 25844,
    [SW_CHECK_FLOW_CONNECTION_OVERFLOW] = 25856,
    [SW_CHECK_FLOW_INITIAL_WINDOW] = 25881,
    [SW_CHECK_NO_MEMORY] = 25901,
    [SW_CHECK_INTERNAL] = 25911,
    [SW_CHECK_HPACK_INDEX_ZERO] = 25920,
    [SW_CHECK_HPACK_INDEX_RANGE] = 25937,
    [SW_CHECK_HPACK_INTEGER] = 25955,
    [SW_CHECK_HPACK_HUFFMAN_EOS] = 25969,
    [SW_CHECK_HPACK_HUFFMAN_PADDING_LENGTH] = 25987,
    [SW_CHECK_HPACK_HUFFMAN_PADDING_BITS] = 26016,
    [SW_CHECK_HPACK_TRUNCATED] = 26043,
    [SW_CHECK_HPACK_SIZE_UPDATE_LIMIT] = 26059,
    [SW_CHECK_HPACK_SIZE_UPDATE_PLACE] = 26083,
    [SW_CHECK_HPACK_SIZE_UPDATE_MISSING] = 26107,
    [SW_CHECK_HPACK_SIZE_UPDATE_COUNT] = 26133,
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
    return &rows[204 + (size_t)check];
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
