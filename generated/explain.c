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
    char text_546[33];
    char text_579[31];
    char text_610[69];
    char text_679[33];
    char text_712[31];
    char text_743[33];
    char text_776[46];
    char text_822[33];
    char text_855[12];
    char text_867[30];
    char text_897[33];
    char text_930[33];
    char text_963[33];
    char text_996[10];
    char text_1006[22];
    char text_1028[33];
    char text_1061[12];
    char text_1073[13];
    char text_1086[33];
    char text_1119[12];
    char text_1131[18];
    char text_1149[33];
    char text_1182[15];
    char text_1197[42];
    char text_1239[33];
    char text_1272[12];
    char text_1284[17];
    char text_1301[33];
    char text_1334[33];
    char text_1367[99];
    char text_1466[34];
    char text_1500[15];
    char text_1515[77];
    char text_1592[34];
    char text_1626[31];
    char text_1657[52];
    char text_1709[34];
    char text_1743[22];
    char text_1765[34];
    char text_1799[34];
    char text_1833[38];
    char text_1871[34];
    char text_1905[34];
    char text_1939[34];
    char text_1973[15];
    char text_1988[96];
    char text_2084[34];
    char text_2118[15];
    char text_2133[26];
    char text_2159[34];
    char text_2193[15];
    char text_2208[58];
    char text_2266[34];
    char text_2300[34];
    char text_2334[15];
    char text_2349[64];
    char text_2413[34];
    char text_2447[15];
    char text_2462[74];
    char text_2536[34];
    char text_2570[34];
    char text_2604[34];
    char text_2638[35];
    char text_2673[88];
    char text_2761[34];
    char text_2795[34];
    char text_2829[58];
    char text_2887[34];
    char text_2921[34];
    char text_2955[17];
    char text_2972[64];
    char text_3036[34];
    char text_3070[34];
    char text_3104[15];
    char text_3119[76];
    char text_3195[34];
    char text_3229[11];
    char text_3240[15];
    char text_3255[21];
    char text_3276[16];
    char text_3292[22];
    char text_3314[5];
    char text_3319[12];
    char text_3331[16];
    char text_3347[12];
    char text_3359[5];
    char text_3364[13];
    char text_3377[17];
    char text_3394[10];
    char text_3404[13];
    char text_3417[17];
    char text_3434[14];
    char text_3448[16];
    char text_3464[14];
    char text_3478[18];
    char text_3496[18];
    char text_3514[19];
    char text_3533[10];
    char text_3543[14];
    char text_3557[12];
    char text_3569[19];
    char text_3588[19];
    char text_3607[18];
    char text_3625[13];
    char text_3638[16];
    char text_3654[11];
    char text_3665[12];
    char text_3677[22];
    char text_3699[12];
    char text_3711[48];
    char text_3759[35];
    char text_3794[31];
    char text_3825[77];
    char text_3902[35];
    char text_3937[16];
    char text_3953[95];
    char text_4048[35];
    char text_4083[16];
    char text_4099[62];
    char text_4161[35];
    char text_4196[13];
    char text_4209[17];
    char text_4226[35];
    char text_4261[16];
    char text_4277[97];
    char text_4374[35];
    char text_4409[31];
    char text_4440[99];
    char text_4539[35];
    char text_4574[31];
    char text_4605[35];
    char text_4640[13];
    char text_4653[8];
    char text_4661[7];
    char text_4668[11];
    char text_4679[11];
    char text_4690[22];
    char text_4712[28];
    char text_4740[11];
    char text_4751[15];
    char text_4766[63];
    char text_4829[30];
    char text_4859[30];
    char text_4889[48];
    char text_4937[30];
    char text_4967[56];
    char text_5023[30];
    char text_5053[12];
    char text_5065[25];
    char text_5090[30];
    char text_5120[30];
    char text_5150[12];
    char text_5162[23];
    char text_5185[30];
    char text_5215[31];
    char text_5246[30];
    char text_5276[39];
    char text_5315[30];
    char text_5345[25];
    char text_5370[30];
    char text_5400[12];
    char text_5412[16];
    char text_5428[30];
    char text_5458[57];
    char text_5515[30];
    char text_5545[30];
    char text_5575[30];
    char text_5605[54];
    char text_5659[30];
    char text_5689[30];
    char text_5719[30];
    char text_5749[30];
    char text_5779[30];
    char text_5809[39];
    char text_5848[30];
    char text_5878[30];
    char text_5908[30];
    char text_5938[26];
    char text_5964[30];
    char text_5994[33];
    char text_6027[30];
    char text_6057[15];
    char text_6072[89];
    char text_6161[30];
    char text_6191[30];
    char text_6221[30];
    char text_6251[30];
    char text_6281[61];
    char text_6342[30];
    char text_6372[30];
    char text_6402[30];
    char text_6432[30];
    char text_6462[30];
    char text_6492[30];
    char text_6522[30];
    char text_6552[30];
    char text_6582[30];
    char text_6612[30];
    char text_6642[30];
    char text_6672[30];
    char text_6702[30];
    char text_6732[15];
    char text_6747[101];
    char text_6848[30];
    char text_6878[30];
    char text_6908[30];
    char text_6938[30];
    char text_6968[30];
    char text_6998[30];
    char text_7028[30];
    char text_7058[30];
    char text_7088[31];
    char text_7119[31];
    char text_7150[23];
    char text_7173[31];
    char text_7204[54];
    char text_7258[31];
    char text_7289[31];
    char text_7320[31];
    char text_7351[8];
    char text_7359[8];
    char text_7367[14];
    char text_7381[8];
    char text_7389[7];
    char text_7396[5];
    char text_7401[19];
    char text_7420[23];
    char text_7443[13];
    char text_7456[17];
    char text_7473[12];
    char text_7485[14];
    char text_7499[13];
    char text_7512[19];
    char text_7531[23];
    char text_7554[13];
    char text_7567[17];
    char text_7584[12];
    char text_7596[10];
    char text_7606[14];
    char text_7620[13];
    char text_7633[15];
    char text_7648[14];
    char text_7662[29];
    char text_7691[36];
    char text_7727[30];
    char text_7757[63];
    char text_7820[36];
    char text_7856[36];
    char text_7892[36];
    char text_7928[36];
    char text_7964[36];
    char text_8000[14];
    char text_8014[7];
    char text_8021[13];
    char text_8034[14];
    char text_8048[29];
    char text_8077[15];
    char text_8092[75];
    char text_8167[29];
    char text_8196[15];
    char text_8211[71];
    char text_8282[29];
    char text_8311[31];
    char text_8342[111];
    char text_8453[29];
    char text_8482[29];
    char text_8511[29];
    char text_8540[33];
    char text_8573[155];
    char text_8728[29];
    char text_8757[29];
    char text_8786[29];
    char text_8815[44];
    char text_8859[29];
    char text_8888[23];
    char text_8911[29];
    char text_8940[15];
    char text_8955[29];
    char text_8984[29];
    char text_9013[15];
    char text_9028[98];
    char text_9126[29];
    char text_9155[29];
    char text_9184[23];
    char text_9207[29];
    char text_9236[35];
    char text_9271[67];
    char text_9338[29];
    char text_9367[15];
    char text_9382[90];
    char text_9472[29];
    char text_9501[29];
    char text_9530[12];
    char text_9542[18];
    char text_9560[29];
    char text_9589[15];
    char text_9604[46];
    char text_9650[29];
    char text_9679[29];
    char text_9708[17];
    char text_9725[37];
    char text_9762[29];
    char text_9791[30];
    char text_9821[108];
    char text_9929[30];
    char text_9959[30];
    char text_9989[30];
    char text_10019[17];
    char text_10036[30];
    char text_10066[33];
    char text_10099[30];
    char text_10129[30];
    char text_10159[46];
    char text_10205[30];
    char text_10235[64];
    char text_10299[30];
    char text_10329[26];
    char text_10355[30];
    char text_10385[15];
    char text_10400[122];
    char text_10522[30];
    char text_10552[30];
    char text_10582[15];
    char text_10597[69];
    char text_10666[30];
    char text_10696[146];
    char text_10842[30];
    char text_10872[30];
    char text_10902[30];
    char text_10932[35];
    char text_10967[180];
    char text_11147[30];
    char text_11177[30];
    char text_11207[30];
    char text_11237[30];
    char text_11267[15];
    char text_11282[81];
    char text_11363[30];
    char text_11393[30];
    char text_11423[30];
    char text_11453[30];
    char text_11483[30];
    char text_11513[30];
    char text_11543[42];
    char text_11585[30];
    char text_11615[30];
    char text_11645[15];
    char text_11660[114];
    char text_11774[30];
    char text_11804[30];
    char text_11834[15];
    char text_11849[70];
    char text_11919[30];
    char text_11949[30];
    char text_11979[30];
    char text_12009[30];
    char text_12039[15];
    char text_12054[85];
    char text_12139[30];
    char text_12169[30];
    char text_12199[30];
    char text_12229[30];
    char text_12259[30];
    char text_12289[28];
    char text_12317[30];
    char text_12347[30];
    char text_12377[28];
    char text_12405[30];
    char text_12435[28];
    char text_12463[72];
    char text_12535[30];
    char text_12565[30];
    char text_12595[44];
    char text_12639[30];
    char text_12669[30];
    char text_12699[15];
    char text_12714[111];
    char text_12825[30];
    char text_12855[30];
    char text_12885[17];
    char text_12902[104];
    char text_13006[30];
    char text_13036[30];
    char text_13066[30];
    char text_13096[30];
    char text_13126[30];
    char text_13156[30];
    char text_13186[30];
    char text_13216[17];
    char text_13233[91];
    char text_13324[30];
    char text_13354[30];
    char text_13384[30];
    char text_13414[39];
    char text_13453[30];
    char text_13483[30];
    char text_13513[33];
    char text_13546[208];
    char text_13754[30];
    char text_13784[49];
    char text_13833[181];
    char text_14014[30];
    char text_14044[30];
    char text_14074[30];
    char text_14104[156];
    char text_14260[30];
    char text_14290[190];
    char text_14480[30];
    char text_14510[30];
    char text_14540[30];
    char text_14570[30];
    char text_14600[67];
    char text_14667[30];
    char text_14697[30];
    char text_14727[30];
    char text_14757[45];
    char text_14802[30];
    char text_14832[28];
    char text_14860[77];
    char text_14937[30];
    char text_14967[30];
    char text_14997[30];
    char text_15027[15];
    char text_15042[49];
    char text_15091[30];
    char text_15121[30];
    char text_15151[30];
    char text_15181[29];
    char text_15210[30];
    char text_15240[33];
    char text_15273[98];
    char text_15371[30];
    char text_15401[15];
    char text_15416[59];
    char text_15475[30];
    char text_15505[30];
    char text_15535[15];
    char text_15550[30];
    char text_15580[30];
    char text_15610[30];
    char text_15640[30];
    char text_15670[135];
    char text_15805[30];
    char text_15835[30];
    char text_15865[30];
    char text_15895[30];
    char text_15925[30];
    char text_15955[15];
    char text_15970[84];
    char text_16054[30];
    char text_16084[31];
    char text_16115[58];
    char text_16173[30];
    char text_16203[17];
    char text_16220[100];
    char text_16320[30];
    char text_16350[30];
    char text_16380[7];
    char text_16387[11];
    char text_16398[12];
    char text_16410[15];
    char text_16425[16];
    char text_16441[18];
    char text_16459[19];
    char text_16478[13];
    char text_16491[14];
    char text_16505[17];
    char text_16522[19];
    char text_16541[14];
    char text_16555[21];
    char text_16576[16];
    char text_16592[13];
    char text_16605[16];
    char text_16621[18];
    char text_16639[14];
    char text_16653[19];
    char text_16672[16];
    char text_16688[17];
    char text_16705[32];
    char text_16737[135];
    char text_16872[20];
    char text_16892[34];
    char text_16926[125];
    char text_17051[20];
    char text_17071[33];
    char text_17104[64];
    char text_17168[20];
    char text_17188[97];
    char text_17285[20];
    char text_17305[56];
    char text_17361[20];
    char text_17381[117];
    char text_17498[20];
    char text_17518[30];
    char text_17548[80];
    char text_17628[21];
    char text_17649[132];
    char text_17781[21];
    char text_17802[79];
    char text_17881[21];
    char text_17902[34];
    char text_17936[125];
    char text_18061[21];
    char text_18082[35];
    char text_18117[76];
    char text_18193[21];
    char text_18214[33];
    char text_18247[62];
    char text_18309[21];
    char text_18330[30];
    char text_18360[77];
    char text_18437[21];
    char text_18458[95];
    char text_18553[21];
    char text_18574[25];
    char text_18599[117];
    char text_18716[21];
    char text_18737[29];
    char text_18766[66];
    char text_18832[21];
    char text_18853[156];
    char text_19009[21];
    char text_19030[32];
    char text_19062[77];
    char text_19139[21];
    char text_19160[17];
    char text_19177[71];
    char text_19248[22];
    char text_19270[35];
    char text_19305[80];
    char text_19385[22];
    char text_19407[17];
    char text_19424[78];
    char text_19502[22];
    char text_19524[35];
    char text_19559[85];
    char text_19644[22];
    char text_19666[13];
    char text_19679[35];
    char text_19714[22];
    char text_19736[13];
    char text_19749[54];
    char text_19803[22];
    char text_19825[15];
    char text_19840[81];
    char text_19921[22];
    char text_19943[31];
    char text_19974[78];
    char text_20052[22];
    char text_20074[30];
    char text_20104[22];
    char text_20126[21];
    char text_20147[35];
    char text_20182[63];
    char text_20245[21];
    char text_20266[35];
    char text_20301[38];
    char text_20339[21];
    char text_20360[17];
    char text_20377[46];
    char text_20423[21];
    char text_20444[17];
    char text_20461[40];
    char text_20501[21];
    char text_20522[17];
    char text_20539[52];
    char text_20591[21];
    char text_20612[32];
    char text_20644[54];
    char text_20698[21];
    char text_20719[15];
    char text_20734[28];
    char text_20762[21];
    char text_20783[31];
    char text_20814[33];
    char text_20847[21];
    char text_20868[31];
    char text_20899[49];
    char text_20948[21];
    char text_20969[31];
    char text_21000[66];
    char text_21066[21];
    char text_21087[31];
    char text_21118[38];
    char text_21156[21];
    char text_21177[35];
    char text_21212[33];
    char text_21245[21];
    char text_21266[17];
    char text_21283[23];
    char text_21306[21];
    char text_21327[28];
    char text_21355[21];
    char text_21376[75];
    char text_21451[21];
    char text_21472[35];
    char text_21507[64];
    char text_21571[21];
    char text_21592[17];
    char text_21609[72];
    char text_21681[21];
    char text_21702[33];
    char text_21735[23];
    char text_21758[21];
    char text_21779[30];
    char text_21809[43];
    char text_21852[21];
    char text_21873[30];
    char text_21903[43];
    char text_21946[21];
    char text_21967[17];
    char text_21984[41];
    char text_22025[21];
    char text_22046[30];
    char text_22076[16];
    char text_22092[21];
    char text_22113[30];
    char text_22143[45];
    char text_22188[21];
    char text_22209[28];
    char text_22237[40];
    char text_22277[21];
    char text_22298[13];
    char text_22311[25];
    char text_22336[21];
    char text_22357[26];
    char text_22383[60];
    char text_22443[21];
    char text_22464[29];
    char text_22493[21];
    char text_22514[33];
    char text_22547[54];
    char text_22601[21];
    char text_22622[30];
    char text_22652[50];
    char text_22702[21];
    char text_22723[26];
    char text_22749[21];
    char text_22770[32];
    char text_22802[50];
    char text_22852[21];
    char text_22873[33];
    char text_22906[46];
    char text_22952[21];
    char text_22973[15];
    char text_22988[34];
    char text_23022[21];
    char text_23043[33];
    char text_23076[175];
    char text_23251[20];
    char text_23271[15];
    char text_23286[58];
    char text_23344[20];
    char text_23364[51];
    char text_23415[20];
    char text_23435[15];
    char text_23450[88];
    char text_23538[20];
    char text_23558[15];
    char text_23573[61];
    char text_23634[20];
    char text_23654[31];
    char text_23685[53];
    char text_23738[20];
    char text_23758[15];
    char text_23773[91];
    char text_23864[20];
    char text_23884[14];
    char text_23898[65];
    char text_23963[20];
    char text_23983[15];
    char text_23998[62];
    char text_24060[20];
    char text_24080[20];
    char text_24100[15];
    char text_24115[64];
    char text_24179[20];
    char text_24199[15];
    char text_24214[79];
    char text_24293[20];
    char text_24313[15];
    char text_24328[62];
    char text_24390[21];
    char text_24411[15];
    char text_24426[94];
    char text_24520[21];
    char text_24541[15];
    char text_24556[85];
    char text_24641[21];
    char text_24662[15];
    char text_24677[66];
    char text_24743[21];
    char text_24764[71];
    char text_24835[21];
    char text_24856[15];
    char text_24871[96];
    char text_24967[21];
    char text_24988[21];
    char text_25009[15];
    char text_25024[58];
    char text_25082[21];
    char text_25103[15];
    char text_25118[73];
    char text_25191[21];
    char text_25212[15];
    char text_25227[60];
    char text_25287[21];
    char text_25308[31];
    char text_25339[60];
    char text_25399[21];
    char text_25420[15];
    char text_25435[82];
    char text_25517[21];
    char text_25538[33];
    char text_25571[181];
    char text_25752[21];
    char text_25773[16];
    char text_25789[66];
    char text_25855[21];
    char text_25876[17];
    char text_25893[53];
    char text_25946[19];
    char text_25965[28];
    char text_25993[51];
    char text_26044[19];
    char text_26063[48];
    char text_26111[19];
    char text_26130[17];
    char text_26147[64];
    char text_26211[19];
    char text_26230[80];
    char text_26310[19];
    char text_26329[33];
    char text_26362[74];
    char text_26436[20];
    char text_26456[30];
    char text_26486[50];
    char text_26536[20];
    char text_26556[29];
    char text_26585[66];
    char text_26651[20];
    char text_26671[31];
    char text_26702[41];
    char text_26743[20];
    char text_26763[21];
    char text_26784[20];
    char text_26804[39];
    char text_26843[20];
    char text_26863[15];
    char text_26878[49];
    char text_26927[35];
    char text_26962[17];
    char text_26979[49];
    char text_27028[35];
    char text_27063[15];
    char text_27078[62];
    char text_27140[35];
    char text_27175[15];
    char text_27190[49];
    char text_27239[35];
    char text_27274[15];
    char text_27289[57];
    char text_27346[35];
    char text_27381[15];
    char text_27396[70];
    char text_27466[35];
    char text_27501[15];
    char text_27516[45];
    char text_27561[35];
    char text_27596[15];
    char text_27611[58];
    char text_27669[35];
    char text_27704[15];
    char text_27719[54];
    char text_27773[35];
    char text_27808[17];
    char text_27825[102];
    char text_27927[35];
    char text_27962[12];
    char text_27974[85];
    char text_28059[35];
    char text_28094[25];
    char text_28119[19];
    char text_28138[22];
    char text_28160[13];
    char text_28173[15];
    char text_28188[20];
    char text_28208[17];
    char text_28225[21];
    char text_28246[20];
    char text_28266[23];
    char text_28289[23];
    char text_28312[23];
    char text_28335[26];
    char text_28361[28];
    char text_28389[19];
    char text_28408[23];
    char text_28431[14];
    char text_28445[20];
    char text_28465[27];
    char text_28492[26];
    char text_28518[35];
    char text_28553[30];
    char text_28583[39];
    char text_28622[40];
    char text_28662[37];
    char text_28699[38];
    char text_28737[17];
    char text_28754[18];
    char text_28772[19];
    char text_28791[17];
    char text_28808[26];
    char text_28834[9];
    char text_28843[22];
    char text_28865[21];
    char text_28886[22];
    char text_28908[25];
    char text_28933[22];
    char text_28955[25];
    char text_28980[21];
    char text_29001[20];
    char text_29021[20];
    char text_29041[18];
    char text_29059[16];
    char text_29075[23];
    char text_29098[22];
    char text_29120[24];
    char text_29144[18];
    char text_29162[19];
    char text_29181[20];
    char text_29201[20];
    char text_29221[17];
    char text_29238[22];
    char text_29260[27];
    char text_29287[31];
    char text_29318[19];
    char text_29337[28];
    char text_29365[30];
    char text_29395[30];
    char text_29425[22];
    char text_29447[23];
    char text_29470[16];
    char text_29486[21];
    char text_29507[18];
    char text_29525[19];
    char text_29544[24];
    char text_29568[21];
    char text_29589[22];
    char text_29611[30];
    char text_29641[25];
    char text_29666[22];
    char text_29688[27];
    char text_29715[24];
    char text_29739[25];
    char text_29764[22];
    char text_29786[21];
    char text_29807[29];
    char text_29836[26];
    char text_29862[27];
    char text_29889[33];
    char text_29922[21];
    char text_29943[18];
    char text_29961[23];
    char text_29984[20];
    char text_30004[27];
    char text_30031[35];
    char text_30066[29];
    char text_30095[16];
    char text_30111[12];
    char text_30123[25];
    char text_30148[20];
    char text_30168[20];
    char text_30188[18];
    char text_30206[22];
    char text_30228[17];
    char text_30245[21];
    char text_30266[10];
    char text_30276[9];
    char text_30285[17];
    char text_30302[18];
    char text_30320[14];
    char text_30334[18];
    char text_30352[29];
    char text_30381[27];
    char text_30408[16];
    char text_30424[24];
    char text_30448[24];
    char text_30472[26];
    char text_30498[24];
    char text_30522[3];
    char text_30525[7];
    char text_30532[8];
    char text_30540[13];
    char text_30553[11];
    char text_30564[7];
    char text_30571[6];
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
    "spec/machines/connection.yaml:82",
    "rfc9113-3.4-02, rfc9113-3.4-04",
    "The first frame of a server is a SETTINGS frame, which may be empty.",
    "spec/machines/connection.yaml:85",
    "rfc9113-3.4-01, rfc9113-3.4-04",
    "spec/machines/connection.yaml:86",
    "raised only after HEADERS or GOAWAY was taken",
    "spec/machines/connection.yaml:87",
    "rfc9113 3.4",
    "see HTTP/2 Connection Preface",
    "spec/machines/connection.yaml:89",
    "spec/machines/connection.yaml:90",
    "spec/machines/connection.yaml:92",
    "rfc9113 6",
    "see Frame Definitions",
    "spec/machines/connection.yaml:95",
    "rfc9113 6.3",
    "see PRIORITY",
    "spec/machines/connection.yaml:96",
    "rfc9113 6.9",
    "see WINDOW_UPDATE",
    "spec/machines/connection.yaml:97",
    "rfc9113-6.7-05",
    "A PING that is an answer is not answered.",
    "spec/machines/connection.yaml:98",
    "rfc9113 6.6",
    "see PUSH_PROMISE",
    "spec/machines/connection.yaml:99",
    "rfc9113-6.5.2-02, rfc9113-6.6-09",
    "PUSH_PROMISE after the acknowledgement of ENABLE_PUSH = 0 ends the connection with PROTOCOL_ERROR.",
    "spec/machines/connection.yaml:100",
    "rfc9113-8.4-07",
    "PUSH_PROMISE from a client ends the server's connection with PROTOCOL_ERROR.",
    "spec/machines/connection.yaml:101",
    "rfc9113-4.1-02, rfc9113-5.5-02",
    "A frame of unknown type is ignored and thrown away.",
    "spec/machines/connection.yaml:102",
    "no GOAWAY came before",
    "spec/machines/connection.yaml:104",
    "spec/machines/connection.yaml:106",
    "no GOAWAY of ours names a last stream",
    "spec/machines/connection.yaml:107",
    "spec/machines/connection.yaml:108",
    "spec/machines/connection.yaml:110",
    "rfc9113-6.8-09",
    "Frames beyond the last stream identifier still count for HPACK state and the connection window.",
    "spec/machines/connection.yaml:111",
    "rfc9113-6.8-05",
    "GOAWAY may be sent again.",
    "spec/machines/connection.yaml:113",
    "rfc9113-6.8-06",
    "The last stream identifier of a later GOAWAY never grows.",
    "spec/machines/connection.yaml:114",
    "spec/machines/connection.yaml:116",
    "rfc9113-6.8-03",
    "Who received GOAWAY and is done sends its own before it closes.",
    "spec/machines/connection.yaml:117",
    "rfc9113-6.8-01",
    "After the peer's GOAWAY no further streams are opened on this connection.",
    "spec/machines/connection.yaml:118",
    "spec/machines/connection.yaml:120",
    "spec/machines/connection.yaml:123",
    "rfc9113-5.4.1-01, rfc9113-5.4.1-02",
    "A connection error is announced with GOAWAY naming the last stream taken from the peer.",
    "spec/machines/connection.yaml:124",
    "spec/machines/connection.yaml:126",
    "a connection that we are closing opens no further streams",
    "spec/machines/connection.yaml:128",
    "spec/machines/connection.yaml:129",
    "rfc9113-5.4.1-02",
    "The transport is closed after the GOAWAY of a connection error.",
    "spec/machines/connection.yaml:132",
    "spec/machines/connection.yaml:133",
    "rfc9113-5.4-02",
    "One connection error is reported, unless another follows a graceful GOAWAY.",
    "spec/machines/connection.yaml:134",
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
    "spec/machines/message.yaml:48",
    "rfc9113 8.1, rfc9113-8.1.1-03",
    "an informational response does not end a stream",
    "spec/machines/message.yaml:49",
    "a request with :status is malformed before it gets here",
    "spec/machines/message.yaml:50",
    "rfc9113 8.1",
    "see HTTP Message Framing",
    "spec/machines/message.yaml:51",
    "spec/machines/message.yaml:52",
    "rfc9113 8.5",
    "see The CONNECT Method",
    "spec/machines/message.yaml:53",
    "only a response makes a tunnel",
    "spec/machines/message.yaml:54",
    "content came before the header section",
    "spec/machines/message.yaml:55",
    "HEADERS opens the stream",
    "spec/machines/message.yaml:56",
    "rfc9113 8.4",
    "see Server Push",
    "spec/machines/message.yaml:57",
    "the connection machine refuses every promise of a client",
    "spec/machines/message.yaml:58",
    "spec/machines/message.yaml:59",
    "spec/machines/message.yaml:60",
    "a request with :status is refused before it gets here",
    "spec/machines/message.yaml:61",
    "spec/machines/message.yaml:62",
    "spec/machines/message.yaml:63",
    "spec/machines/message.yaml:64",
    "spec/machines/message.yaml:65",
    "content comes after the header section",
    "spec/machines/message.yaml:66",
    "spec/machines/message.yaml:67",
    "spec/machines/message.yaml:68",
    "a client makes no promise",
    "spec/machines/message.yaml:69",
    "a tunnel needs the request first",
    "spec/machines/message.yaml:70",
    "rfc9113-8.1-05",
    "A later HEADERS without END_STREAM makes the message malformed, interim responses aside.",
    "spec/machines/message.yaml:73",
    "spec/machines/message.yaml:74",
    "spec/machines/message.yaml:75",
    "spec/machines/message.yaml:76",
    "a section after the header section is classified as trailers",
    "spec/machines/message.yaml:77",
    "spec/machines/message.yaml:78",
    "spec/machines/message.yaml:79",
    "spec/machines/message.yaml:80",
    "spec/machines/message.yaml:81",
    "spec/machines/message.yaml:82",
    "spec/machines/message.yaml:83",
    "spec/machines/message.yaml:84",
    "spec/machines/message.yaml:85",
    "spec/machines/message.yaml:86",
    "spec/machines/message.yaml:87",
    "spec/machines/message.yaml:90",
    "spec/machines/message.yaml:91",
    "rfc9113-8.5-02",
    "In a tunnel only DATA, RST_STREAM, WINDOW_UPDATE and PRIORITY pass; other frames are a stream error.",
    "spec/machines/message.yaml:92",
    "spec/machines/message.yaml:93",
    "spec/machines/message.yaml:94",
    "spec/machines/message.yaml:95",
    "spec/machines/message.yaml:96",
    "spec/machines/message.yaml:97",
    "spec/machines/message.yaml:98",
    "spec/machines/message.yaml:99",
    "spec/machines/message.yaml:100",
    "spec/machines/message.yaml:101",
    "both ways turn at once",
    "spec/machines/message.yaml:102",
    "the stream machine lets nothing pass after END_STREAM",
    "spec/machines/message.yaml:105",
    "spec/machines/message.yaml:106",
    "spec/machines/message.yaml:107",
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
    "spec/machines/stream.yaml:73",
    "rfc9113-5.1-01",
    "content came on an idle stream; a stream error would send RST_STREAM there",
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
    "PRIORITY of another length than 5 is a stream error FRAME_SIZE_ERROR; raised to a connection error: a stream error would send RST_STREAM on an idle stream",
    "spec/machines/stream.yaml:81",
    "an idle stream has no window",
    "spec/machines/stream.yaml:82",
    "raised only after HEADERS or DATA was taken",
    "spec/machines/stream.yaml:83",
    "HEADERS opens a stream",
    "spec/machines/stream.yaml:84",
    "rfc9113-6.4-05",
    "An idle stream is not reset.",
    "spec/machines/stream.yaml:85",
    "rfc9113-6.6-10",
    "A promise needs an open or half-closed (remote) stream to stand on and an idle stream to promise.",
    "spec/machines/stream.yaml:86",
    "spec/machines/stream.yaml:87",
    "there is no stream yet",
    "spec/machines/stream.yaml:89",
    "rfc9113-5.1.1-01, rfc9113-5.1.1-03",
    "Clients open streams with odd identifiers, servers with even ones.",
    "spec/machines/stream.yaml:92",
    "rfc9113-6.6-13",
    "A promise of an identifier that cannot come next ends the connection with PROTOCOL_ERROR.",
    "spec/machines/stream.yaml:93",
    "spec/machines/stream.yaml:94",
    "rfc9113 5.1",
    "see Stream States",
    "spec/machines/stream.yaml:95",
    "rfc9113-5.1-02",
    "a server opens a stream by promising it first",
    "spec/machines/stream.yaml:96",
    "spec/machines/stream.yaml:97",
    "rfc9113-8.4.1-05",
    "A client does not send PUSH_PROMISE.",
    "spec/machines/stream.yaml:98",
    "spec/machines/stream.yaml:101",
    "HEADERS on an idle stream that only the server could open ends the client's connection with PROTOCOL_ERROR.",
    "spec/machines/stream.yaml:102",
    "spec/machines/stream.yaml:103",
    "spec/machines/stream.yaml:104",
    "rfc9113-5.1.1-01",
    "spec/machines/stream.yaml:105",
    "rfc9113-6.6-13, rfc9113-5.1.1-02",
    "spec/machines/stream.yaml:108",
    "spec/machines/stream.yaml:109",
    "the library promises the next identifier only",
    "spec/machines/stream.yaml:112",
    "the client takes no promise above the last stream that it names",
    "spec/machines/stream.yaml:115",
    "a client promises nothing",
    "spec/machines/stream.yaml:116",
    "rfc9113-5.1-05",
    "On a stream that we promised, anything but RST_STREAM, PRIORITY or WINDOW_UPDATE ends the connection with PROTOCOL_ERROR.",
    "spec/machines/stream.yaml:117",
    "spec/machines/stream.yaml:118",
    "rfc9113-5.1-04",
    "On a stream that we promised, PRIORITY and WINDOW_UPDATE may arrive.",
    "spec/machines/stream.yaml:119",
    "PRIORITY of another length than 5 is a stream error FRAME_SIZE_ERROR; raised to a connection error: the peer could make us reset our own promises",
    "spec/machines/stream.yaml:120",
    "spec/machines/stream.yaml:121",
    "spec/machines/stream.yaml:122",
    "rfc9113-6.9.1-04, rfc9113-5.4.1-03",
    "WINDOW_UPDATE that lifts a window beyond 2^31-1 ends the stream or the connection, whose window it was; raised to a connection error: the peer could make us reset our own promises",
    "spec/machines/stream.yaml:123",
    "spec/machines/stream.yaml:124",
    "spec/machines/stream.yaml:125",
    "spec/machines/stream.yaml:126",
    "rfc9113-5.1-03",
    "On a stream that we promised, only HEADERS, RST_STREAM and PRIORITY may be sent.",
    "spec/machines/stream.yaml:127",
    "there is no content to credit",
    "spec/machines/stream.yaml:128",
    "spec/machines/stream.yaml:129",
    "spec/machines/stream.yaml:130",
    "spec/machines/stream.yaml:131",
    "a GOAWAY speaks of the receiver's streams",
    "spec/machines/stream.yaml:134",
    "spec/machines/stream.yaml:135",
    "rfc9113-5.1-07",
    "On a stream promised to us, anything but HEADERS, RST_STREAM or PRIORITY ends the connection with PROTOCOL_ERROR.",
    "spec/machines/stream.yaml:136",
    "spec/machines/stream.yaml:137",
    "rfc9113-6.3-02",
    "PRIORITY of another length than 5 is a stream error FRAME_SIZE_ERROR.",
    "spec/machines/stream.yaml:138",
    "spec/machines/stream.yaml:139",
    "spec/machines/stream.yaml:140",
    "spec/machines/stream.yaml:141",
    "rfc9113-5.1-06",
    "On a stream promised to us, only RST_STREAM, WINDOW_UPDATE and PRIORITY may be sent.",
    "spec/machines/stream.yaml:142",
    "spec/machines/stream.yaml:143",
    "spec/machines/stream.yaml:144",
    "spec/machines/stream.yaml:145",
    "spec/machines/stream.yaml:146",
    "rfc9113 5.1, rfc9113-6.9-04",
    "spec/machines/stream.yaml:149",
    "spec/machines/stream.yaml:150",
    "rfc9113 5.1, rfc9113-6.4-01",
    "spec/machines/stream.yaml:151",
    "rfc9113 6.8, rfc9113-8.7-01",
    "requests above the last stream that the server names were not processed",
    "spec/machines/stream.yaml:153",
    "spec/machines/stream.yaml:154",
    "the message machine decides what may follow",
    "spec/machines/stream.yaml:157",
    "spec/machines/stream.yaml:158",
    "rfc9113-6.6-11",
    "PUSH_PROMISE on a stream that is neither open nor half-closed (local) ends the connection with PROTOCOL_ERROR.",
    "spec/machines/stream.yaml:159",
    "spec/machines/stream.yaml:160",
    "rfc9113-6.9.1-04",
    "WINDOW_UPDATE that lifts a window beyond 2^31-1 ends the stream or the connection, whose window it was.",
    "spec/machines/stream.yaml:161",
    "rfc9113 5.1, rfc9113-5.4.2-01",
    "spec/machines/stream.yaml:162",
    "spec/machines/stream.yaml:163",
    "spec/machines/stream.yaml:166",
    "spec/machines/stream.yaml:167",
    "spec/machines/stream.yaml:168",
    "rfc9113-8.4.1-06",
    "A promise stands on a client's stream that is open or half-closed (remote) for the server.",
    "spec/machines/stream.yaml:169",
    "spec/machines/stream.yaml:170",
    "spec/machines/stream.yaml:173",
    "nothing of ours follows our END_STREAM",
    "spec/machines/stream.yaml:174",
    "spec/machines/stream.yaml:175",
    "rfc9113-5.1-08, rfc9113-5.4.1-03",
    "After its END_STREAM the peer may send only WINDOW_UPDATE, PRIORITY and RST_STREAM; more is a stream error STREAM_CLOSED; raised to a connection error: the peer could make us reset streams whose work goes on",
    "spec/machines/stream.yaml:178",
    "rfc9113-6.1-06, rfc9113-5.1-08, rfc9113-5.4.1-03",
    "DATA on a stream that is neither open nor half-closed (local) is a stream error STREAM_CLOSED; raised to a connection error: the peer could make us reset streams whose work goes on",
    "spec/machines/stream.yaml:179",
    "spec/machines/stream.yaml:180",
    "spec/machines/stream.yaml:181",
    "PRIORITY of another length than 5 is a stream error FRAME_SIZE_ERROR; raised to a connection error: the peer could make us reset streams whose work goes on",
    "spec/machines/stream.yaml:182",
    "WINDOW_UPDATE that lifts a window beyond 2^31-1 ends the stream or the connection, whose window it was; raised to a connection error: the peer could make us reset streams whose work goes on",
    "spec/machines/stream.yaml:183",
    "spec/machines/stream.yaml:184",
    "spec/machines/stream.yaml:185",
    "spec/machines/stream.yaml:186",
    "grace is granted to resets from open and half-closed (local) alone",
    "spec/machines/stream.yaml:187",
    "spec/machines/stream.yaml:188",
    "spec/machines/stream.yaml:189",
    "no content follows that could use the credit",
    "spec/machines/stream.yaml:190",
    "rfc9113-6.9-04, rfc9113 5.1",
    "WINDOW_UPDATE after END_STREAM, half-closed (remote) or closed, is no error.",
    "spec/machines/stream.yaml:193",
    "a closed stream has no window",
    "spec/machines/stream.yaml:194",
    "rfc9113-5.1-09",
    "On a closed stream nothing is sent but PRIORITY.",
    "spec/machines/stream.yaml:195",
    "spec/machines/stream.yaml:196",
    "spec/machines/stream.yaml:197",
    "the stream is closed already",
    "spec/machines/stream.yaml:199",
    "rfc9113-5.1-11, rfc9113-5.4.2-01",
    "What arrives after our RST_STREAM is processed as far as connection state needs it, then dropped.",
    "spec/machines/stream.yaml:202",
    "rfc9113-6.6-12",
    "PUSH_PROMISE that crossed our RST_STREAM is still handled.",
    "spec/machines/stream.yaml:203",
    "spec/machines/stream.yaml:204",
    "rfc9113-5.1-11",
    "spec/machines/stream.yaml:205",
    "spec/machines/stream.yaml:206",
    "spec/machines/stream.yaml:207",
    "spec/machines/stream.yaml:210",
    "PRIORITY of another length than 5 is a stream error FRAME_SIZE_ERROR; raised to a connection error: a closed stream is not reset again",
    "spec/machines/stream.yaml:211",
    "spec/machines/stream.yaml:212",
    "spec/machines/stream.yaml:213",
    "spec/machines/stream.yaml:214",
    "spec/machines/stream.yaml:215",
    "rfc9113-5.1-10",
    "A frame on a closed stream can be answered with the connection error STREAM_CLOSED.",
    "spec/machines/stream.yaml:218",
    "rfc9113-5.1-10, rfc9113-6.1-06",
    "content came on a closed stream, which is not reset again",
    "spec/machines/stream.yaml:219",
    "rfc9113-5.1.1-03",
    "an identifier below one that was used opens no stream; a skipped one and a forgotten one look alike",
    "spec/machines/stream.yaml:222",
    "spec/machines/stream.yaml:223",
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
    "rfc9113-5.1.2-02, rfc9113 5.1.2",
    "limit concurrent_streams is used up: Streams of the peer's that are open or half-closed; advertised, and enforced from the first octet",
    "spec/limits.yaml:25",
    "rfc9113-10.5-02, rfc9113-5.1.2-02",
    "limit held_streams is used up: Streams whose work goes on: open, or with output not yet sent, or not released by the program",
    "spec/limits.yaml:37",
    "rfc9113-10.5-03, rfc9113-10.5-02",
    "limit refused_streams is used up: Streams that we had to refuse",
    "spec/limits.yaml:49",
    "limit resets is used up: Streams that the peer ended, or made us end, before an answer had begun",
    "spec/limits.yaml:62",
    "limit glitches is used up: Legal frames that do nothing",
    "spec/limits.yaml:76",
    "limit data_overhead is used up: What short DATA frames cost beside their octets, until the program has consumed them",
    "spec/limits.yaml:92",
    "rfc9113-10.5-03, rfc9113 10.5",
    "limit data_empty is used up: DATA frames without content and without END_STREAM",
    "spec/limits.yaml:105",
    "limit window_updates is used up: WINDOW_UPDATE frames, and late frames on streams that we closed, beyond what content sent explains",
    "spec/limits.yaml:119",
    "limit control_queue is used up: Control frames of ours that wait in the output",
    "spec/limits.yaml:132",
    "rfc9113-10.5.1-02, rfc9113 10.5.1",
    "limit list_octets is used up: Size of a field section, name and value and 32 octets for each field; our MAX_HEADER_LIST_SIZE",
    "spec/limits.yaml:144",
    "rfc9113-10.5.1-02, rfc9113-10.5-02",
    "limit list_fields is used up: Field lines in a section, cookie crumbs apart",
    "spec/limits.yaml:156",
    "rfc9113-10.5.1-02, rfc9113 8.2.3",
    "limit list_crumbs is used up: Cookie field lines in a section",
    "spec/limits.yaml:168",
    "rfc9113-10.5-03, rfc9113 6.10",
    "limit block_continuations is used up: CONTINUATION frames of one field block",
    "spec/limits.yaml:179",
    "limit block_short_fragments is used up: Short fragments of one field block, the last one apart",
    "spec/limits.yaml:191",
    "rfc7541 4.2, rfc7541 7.4",
    "limit size_updates is used up: Dynamic table size updates at the head of one field block; two would do (rfc7541 4.2)",
    "spec/limits.yaml:202",
    "rfc9113-10.5-03, rfc9113 6.5",
    "limit settings_entries is used up: Settings in one SETTINGS frame",
    "spec/limits.yaml:213",
    "limit goodput is used up: Octets received that are no payload; payload is content, an octet for its frame, and field sections received, and everything sent",
    "spec/limits.yaml:236",
    "rfc9113-10.5-02, rfc9113-8.1-01",
    "limit informational is used up: Informational responses before the final one",
    "spec/limits.yaml:247",
    "rfc9113-6.5.2-03",
    "ENABLE_PUSH other than 0 or 1 ends the connection with PROTOCOL_ERROR.",
    "spec/settings.yaml:19",
    "rfc9113-6.5.2-06, rfc9113-6.5.2-04",
    "ENABLE_PUSH = 1 from a server ends the client's connection with PROTOCOL_ERROR.",
    "spec/settings.yaml:20",
    "rfc9113-6.5.2-09",
    "INITIAL_WINDOW_SIZE above 2^31-1 ends the connection with FLOW_CONTROL_ERROR.",
    "spec/settings.yaml:33",
    "rfc9113-6.5.2-11, rfc9113-6.5.2-10",
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
    "rfc9218-2.1-05, rfc9218-2.1-04",
    "A change of NO_RFC7540_PRIORITIES may end the connection with PROTOCOL_ERROR.",
    "spec/settings.yaml:62",
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
    "rfc9113-8.3.1-12, rfc9113-8.3.2-01",
    "a pseudo-header field is missing",
    "spec/fields.yaml:115",
    "rfc9113-8.3.1-12",
    "the method is no token",
    "spec/fields.yaml:116",
    "the scheme is no URI scheme",
    "spec/fields.yaml:117",
    "the path has white space, a control character, or an octet that no URI has",
    "spec/fields.yaml:118",
    "rfc9113-8.3.1-10, rfc9113-8.3.1-11",
    "the path does not begin with \"/\", and is not the \"*\" of OPTIONS",
    "spec/fields.yaml:119",
    "rfc9113-8.3.1-09",
    "the authority has user information or an octet that no host or port has",
    "spec/fields.yaml:120",
    "rfc9113-8.3.1-02, rfc9113-8.3-04",
    "the authority is empty",
    "spec/fields.yaml:121",
    "rfc9113-8.3.1-02, rfc9110 7.2",
    "neither :authority nor host names the host",
    "spec/fields.yaml:122",
    "rfc9110 7.2, rfc9113-8.3.1-04",
    "host has an octet that no host or port has",
    "spec/fields.yaml:123",
    "rfc9113-8.3.1-04",
    "host and :authority name different hosts",
    "spec/fields.yaml:124",
    "rfc9110 5.3, rfc9113-8.1.1-03",
    "host came twice",
    "spec/fields.yaml:125",
    "rfc9113-8.3-04, rfc9113 8.3.2",
    "the status is not three digits, or below 100",
    "spec/fields.yaml:126",
    "rfc9113 8.6, rfc9110 15.2.2",
    "HTTP/2 has no 101 (Switching Protocols)",
    "spec/fields.yaml:127",
    "rfc8441-4-01",
    "the protocol is no token",
    "spec/fields.yaml:128",
    "rfc8441 3, rfc9113-8.3-04",
    ":protocol was sent although ENABLE_CONNECT_PROTOCOL was not",
    "spec/fields.yaml:129",
    ":protocol belongs to CONNECT",
    "spec/fields.yaml:130",
    "rfc9113-8.5-01, rfc9113-8.1.1-03",
    "CONNECT has :authority, and neither :scheme nor :path",
    "spec/fields.yaml:131",
    "rfc9110 8.6, rfc9113-8.1.1-03",
    "content-length is not a decimal number below 2^63",
    "spec/fields.yaml:132",
    "content-length came twice",
    "spec/fields.yaml:133",
    "rfc9113 8.1.1, rfc9113-8.1.1-03",
    "the content is not as long as content-length says",
    "spec/fields.yaml:134",
    "rfc9113-8.4.1-03, rfc9113-8.4-02",
    "a promised request must be safe and cacheable",
    "spec/fields.yaml:135",
    "rfc9113-8.4-02",
    "a promised request has no content",
    "spec/fields.yaml:136",
    "rfc9113-4.2-02, rfc9113-5.4.1-03",
    "A frame that is larger than allowed, or too small for its mandatory fields, is a FRAME_SIZE_ERROR; raised to a connection error: a frame beyond our MAX_FRAME_SIZE is not read",
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
    "rfc9113-4.2-03, rfc9113-4.2-02",
    "the padding length or the priority is missing or cut",
    "spec/frames.yaml:51",
    "rfc9113-6.2-07",
    "HEADERS padding that fills or exceeds the payload ends the connection with PROTOCOL_ERROR.",
    "spec/frames.yaml:52",
    "rfc9113 5.3.2",
    "only RFC 7540 had a rule against a stream that depends on itself",
    "spec/frames.yaml:66",
    "rfc9113-6.3-01",
    "PRIORITY on stream 0 ends the connection with PROTOCOL_ERROR.",
    "spec/frames.yaml:74",
    "spec/frames.yaml:75",
    "rfc9113-6.4-04",
    "RST_STREAM on stream 0 ends the connection with PROTOCOL_ERROR.",
    "spec/frames.yaml:88",
    "rfc9113-6.4-07",
    "RST_STREAM of another length than 4 ends the connection with FRAME_SIZE_ERROR.",
    "spec/frames.yaml:89",
    "rfc9113-6.5-06",
    "SETTINGS on a stream ends the connection with PROTOCOL_ERROR.",
    "spec/frames.yaml:100",
    "rfc9113-6.5-08",
    "A SETTINGS payload that is no multiple of 6 octets ends the connection with FRAME_SIZE_ERROR.",
    "spec/frames.yaml:101",
    "rfc9113-6.5-04",
    "A SETTINGS acknowledgement with a payload ends the connection with FRAME_SIZE_ERROR.",
    "spec/frames.yaml:102",
    "rfc9113-6.6-07",
    "PUSH_PROMISE on stream 0 ends the connection with PROTOCOL_ERROR.",
    "spec/frames.yaml:115",
    "the padding length or the promised stream identifier is missing or cut",
    "spec/frames.yaml:116",
    "rfc9113-6.6-14",
    "PUSH_PROMISE padding that fills or exceeds the payload ends the connection with PROTOCOL_ERROR.",
    "spec/frames.yaml:117",
    "spec/frames.yaml:128",
    "rfc9113-6.7-06",
    "PING on a stream ends the connection with PROTOCOL_ERROR.",
    "spec/frames.yaml:136",
    "rfc9113-6.7-07",
    "PING of another length than 8 ends the connection with FRAME_SIZE_ERROR.",
    "spec/frames.yaml:137",
    "rfc9113-6.8-04",
    "GOAWAY on a stream ends the connection with PROTOCOL_ERROR.",
    "spec/frames.yaml:149",
    "rfc9113-4.2-02, rfc9113-4.2-03",
    "the last stream identifier and the error code take 8 octets",
    "spec/frames.yaml:150",
    "rfc9113-6.9-06",
    "WINDOW_UPDATE of another length than 4 ends the connection with FRAME_SIZE_ERROR.",
    "spec/frames.yaml:165",
    "rfc9113-6.9-03, rfc9113-5.4.1-03",
    "A window increment of 0 is a PROTOCOL_ERROR, of the stream, or of the connection for stream 0; raised to a connection error: the peer could make us reset streams whose work goes on",
    "spec/frames.yaml:171",
    "rfc9113-6.10-04",
    "CONTINUATION on stream 0 ends the connection with PROTOCOL_ERROR.",
    "spec/frames.yaml:179",
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
    "the tables say that this cannot happen",
    "spec/checks.yaml:15",
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

_Static_assert(sizeof texts == 30577, "the texts have gaps");

static const struct sw_row rows[] = {
    [0] = {.cite = 0, .why = 0, .where = 0}, /* none */
    [1] = {.cite = 1, .why = 16, .where = 95}, /* connection/before_preface/recv.BAD_PREFACE@server */
    [2] = {.cite = 0, .why = 128, .where = 161}, /* connection/before_preface/recv.PREFACE@client */
    [3] = {.cite = 0, .why = 194, .where = 230}, /* connection/before_preface/recv.DATA */
    [4] = {.cite = 263, .why = 278, .where = 366}, /* connection/expect_preface/recv.PREFACE@server */
    [5] = {.cite = 399, .why = 411, .where = 422}, /* connection/expect_preface/send.GOAWAY */
    [6] = {.cite = 263, .why = 278, .where = 455}, /* connection/expect_preface_going/recv.PREFACE@server */
    [7] = {.cite = 0, .why = 488, .where = 513}, /* connection/after_preface/recv.PREFACE@server */
    [8] = {.cite = 0, .why = 128, .where = 546}, /* connection/after_preface/recv.PREFACE@client */
    [9] = {.cite = 579, .why = 610, .where = 679}, /* connection/before_settings/recv.DATA@client */
    [10] = {.cite = 712, .why = 278, .where = 743}, /* connection/before_settings/recv.DATA@server */
    [11] = {.cite = 0, .why = 776, .where = 822}, /* connection/before_settings/recv.LATE_STREAM */
    [12] = {.cite = 855, .why = 867, .where = 897}, /* connection/expect_settings/recv.SETTINGS */
    [13] = {.cite = 399, .why = 411, .where = 930}, /* connection/expect_settings/send.GOAWAY */
    [14] = {.cite = 855, .why = 867, .where = 963}, /* connection/expect_settings_going/recv.SETTINGS */
    [15] = {.cite = 996, .why = 1006, .where = 1028}, /* connection/established/recv.DATA */
    [16] = {.cite = 1061, .why = 1073, .where = 1086}, /* connection/established/recv.PRIORITY */
    [17] = {.cite = 1119, .why = 1131, .where = 1149}, /* connection/established/recv.WINDOW_UPDATE */
    [18] = {.cite = 1182, .why = 1197, .where = 1239}, /* connection/established/recv.PING_ACK */
    [19] = {.cite = 1272, .why = 1284, .where = 1301}, /* connection/established/recv.PUSH_PROMISE@client */
    [20] = {.cite = 1334, .why = 1367, .where = 1466}, /* connection/established/recv.PUSH_DISABLED@client */
    [21] = {.cite = 1500, .why = 1515, .where = 1592}, /* connection/established/recv.PUSH_PROMISE@server */
    [22] = {.cite = 1626, .why = 1657, .where = 1709}, /* connection/established/recv.UNKNOWN */
    [23] = {.cite = 0, .why = 1743, .where = 1765}, /* connection/untold/recv.GOAWAY_RAISED */
    [24] = {.cite = 399, .why = 411, .where = 1799}, /* connection/open/recv.GOAWAY */
    [25] = {.cite = 0, .why = 1833, .where = 1871}, /* connection/open/recv.LATE_STREAM */
    [26] = {.cite = 399, .why = 411, .where = 1905}, /* connection/open/send.GOAWAY */
    [27] = {.cite = 399, .why = 411, .where = 1939}, /* connection/goaway_sent/recv.GOAWAY */
    [28] = {.cite = 1973, .why = 1988, .where = 2084}, /* connection/goaway_sent/recv.LATE_STREAM */
    [29] = {.cite = 2118, .why = 2133, .where = 2159}, /* connection/told/recv.GOAWAY */
    [30] = {.cite = 2193, .why = 2208, .where = 2266}, /* connection/told/recv.GOAWAY_RAISED */
    [31] = {.cite = 0, .why = 1833, .where = 2300}, /* connection/goaway_received/recv.LATE_STREAM */
    [32] = {.cite = 2334, .why = 2349, .where = 2413}, /* connection/goaway_received/send.GOAWAY */
    [33] = {.cite = 2447, .why = 2462, .where = 2536}, /* connection/goaway_received/send.NEW_STREAM */
    [34] = {.cite = 1973, .why = 1988, .where = 2570}, /* connection/goaway_both/recv.LATE_STREAM */
    [35] = {.cite = 855, .why = 867, .where = 2604}, /* connection/living/send.FRAME */
    [36] = {.cite = 2638, .why = 2673, .where = 2761}, /* connection/living/send.CONNECTION_ERROR */
    [37] = {.cite = 855, .why = 867, .where = 2795}, /* connection/fresh/send.NEW_STREAM */
    [38] = {.cite = 2334, .why = 2829, .where = 2887}, /* connection/going/send.NEW_STREAM */
    [39] = {.cite = 2118, .why = 2133, .where = 2921}, /* connection/going/send.GOAWAY */
    [40] = {.cite = 2955, .why = 2972, .where = 3036}, /* connection/dead/recv.rest */
    [41] = {.cite = 2955, .why = 2972, .where = 3070}, /* connection/dead/send.NEW_STREAM */
    [42] = {.cite = 3104, .why = 3119, .where = 3195}, /* connection/dead/send.CONNECTION_ERROR */
    [43] = {.cite = 3699, .why = 3711, .where = 3759}, /* header_block/between/recv.WHOLE */
    [44] = {.cite = 3794, .why = 3825, .where = 3902}, /* header_block/between/recv.BEGIN */
    [45] = {.cite = 3937, .why = 3953, .where = 4048}, /* header_block/between/recv.CONTINUATION */
    [46] = {.cite = 4083, .why = 4099, .where = 4161}, /* header_block/inside/recv.CONTINUATION */
    [47] = {.cite = 4196, .why = 4209, .where = 4226}, /* header_block/inside/recv.CONTINUATION_END */
    [48] = {.cite = 4261, .why = 4277, .where = 4374}, /* header_block/inside/recv.CONTINUATION_ELSEWHERE */
    [49] = {.cite = 4409, .why = 4440, .where = 4539}, /* header_block/inside/recv.WHOLE */
    [50] = {.cite = 4574, .why = 4440, .where = 4605}, /* header_block/inside/recv.OTHER */
    [51] = {.cite = 4751, .why = 4766, .where = 4829}, /* message/early/recv.INFORMATIONAL@client */
    [52] = {.cite = 4859, .why = 4889, .where = 4937}, /* message/early/recv.INFORMATIONAL_END@client */
    [53] = {.cite = 0, .why = 4967, .where = 5023}, /* message/early/recv.INFORMATIONAL@server */
    [54] = {.cite = 5053, .why = 5065, .where = 5090}, /* message/early/recv.SECTION */
    [55] = {.cite = 5053, .why = 5065, .where = 5120}, /* message/early/recv.SECTION_END */
    [56] = {.cite = 5150, .why = 5162, .where = 5185}, /* message/early/recv.TUNNEL@client */
    [57] = {.cite = 0, .why = 5215, .where = 5246}, /* message/early/recv.TUNNEL@server */
    [58] = {.cite = 4859, .why = 5276, .where = 5315}, /* message/early/recv.DATA@client */
    [59] = {.cite = 0, .why = 5345, .where = 5370}, /* message/early/recv.DATA@server */
    [60] = {.cite = 5400, .why = 5412, .where = 5428}, /* message/early/recv.PROMISE@client */
    [61] = {.cite = 0, .why = 5458, .where = 5515}, /* message/early/recv.PROMISE@server */
    [62] = {.cite = 4751, .why = 4766, .where = 5545}, /* message/early/send.INFORMATIONAL@server */
    [63] = {.cite = 5053, .why = 4889, .where = 5575}, /* message/early/send.INFORMATIONAL_END@server */
    [64] = {.cite = 0, .why = 5605, .where = 5659}, /* message/early/send.INFORMATIONAL@client */
    [65] = {.cite = 5053, .why = 5065, .where = 5689}, /* message/early/send.SECTION */
    [66] = {.cite = 5053, .why = 5065, .where = 5719}, /* message/early/send.SECTION_END */
    [67] = {.cite = 5150, .why = 5162, .where = 5749}, /* message/early/send.TUNNEL@server */
    [68] = {.cite = 0, .why = 5215, .where = 5779}, /* message/early/send.TUNNEL@client */
    [69] = {.cite = 5053, .why = 5809, .where = 5848}, /* message/early/send.DATA@server */
    [70] = {.cite = 0, .why = 5345, .where = 5878}, /* message/early/send.DATA@client */
    [71] = {.cite = 5400, .why = 5412, .where = 5908}, /* message/early/send.PROMISE@server */
    [72] = {.cite = 0, .why = 5938, .where = 5964}, /* message/early/send.PROMISE@client */
    [73] = {.cite = 0, .why = 5994, .where = 6027}, /* message/early/note.TUNNELLED */
    [74] = {.cite = 6057, .why = 6072, .where = 6161}, /* message/content/recv.SECTION */
    [75] = {.cite = 5053, .why = 5065, .where = 6191}, /* message/content/recv.SECTION_END */
    [76] = {.cite = 5053, .why = 5065, .where = 6221}, /* message/content/recv.DATA */
    [77] = {.cite = 5053, .why = 5065, .where = 6251}, /* message/content/recv.DATA_END */
    [78] = {.cite = 0, .why = 6281, .where = 6342}, /* message/content/recv.INFORMATIONAL */
    [79] = {.cite = 5400, .why = 5412, .where = 6372}, /* message/content/recv.PROMISE@client */
    [80] = {.cite = 0, .why = 5458, .where = 6402}, /* message/content/recv.PROMISE@server */
    [81] = {.cite = 6057, .why = 6072, .where = 6432}, /* message/content/send.SECTION */
    [82] = {.cite = 5053, .why = 5065, .where = 6462}, /* message/content/send.SECTION_END */
    [83] = {.cite = 5053, .why = 5065, .where = 6492}, /* message/content/send.DATA */
    [84] = {.cite = 5053, .why = 5065, .where = 6522}, /* message/content/send.DATA_END */
    [85] = {.cite = 0, .why = 6281, .where = 6552}, /* message/content/send.INFORMATIONAL */
    [86] = {.cite = 5400, .why = 5412, .where = 6582}, /* message/content/send.PROMISE@server */
    [87] = {.cite = 0, .why = 5938, .where = 6612}, /* message/content/send.PROMISE@client */
    [88] = {.cite = 5150, .why = 5162, .where = 6642}, /* message/content/note.TUNNELLED */
    [89] = {.cite = 5150, .why = 5162, .where = 6672}, /* message/tunnel/recv.DATA */
    [90] = {.cite = 5150, .why = 5162, .where = 6702}, /* message/tunnel/recv.DATA_END */
    [91] = {.cite = 6732, .why = 6747, .where = 6848}, /* message/tunnel/recv.SECTION */
    [92] = {.cite = 0, .why = 6281, .where = 6878}, /* message/tunnel/recv.INFORMATIONAL */
    [93] = {.cite = 6732, .why = 6747, .where = 6908}, /* message/tunnel/recv.PROMISE@client */
    [94] = {.cite = 0, .why = 5458, .where = 6938}, /* message/tunnel/recv.PROMISE@server */
    [95] = {.cite = 5150, .why = 5162, .where = 6968}, /* message/tunnel/send.DATA */
    [96] = {.cite = 5150, .why = 5162, .where = 6998}, /* message/tunnel/send.DATA_END */
    [97] = {.cite = 6732, .why = 6747, .where = 7028}, /* message/tunnel/send.SECTION */
    [98] = {.cite = 0, .why = 6281, .where = 7058}, /* message/tunnel/send.INFORMATIONAL */
    [99] = {.cite = 6732, .why = 6747, .where = 7088}, /* message/tunnel/send.PROMISE@server */
    [100] = {.cite = 0, .why = 5938, .where = 7119}, /* message/tunnel/send.PROMISE@client */
    [101] = {.cite = 0, .why = 7150, .where = 7173}, /* message/tunnel/note.TUNNELLED */
    [102] = {.cite = 0, .why = 7204, .where = 7258}, /* message/done/recv.rest */
    [103] = {.cite = 0, .why = 7204, .where = 7289}, /* message/done/send.rest */
    [104] = {.cite = 5150, .why = 5162, .where = 7320}, /* message/done/note.TUNNELLED */
    [105] = {.cite = 7648, .why = 7662, .where = 7691}, /* settings_sync/synced/send.SETTINGS */
    [106] = {.cite = 7727, .why = 7757, .where = 7820}, /* settings_sync/synced/recv.SETTINGS_ACK */
    [107] = {.cite = 7648, .why = 7662, .where = 7856}, /* settings_sync/waiting/send.SETTINGS */
    [108] = {.cite = 7648, .why = 7662, .where = 7892}, /* settings_sync/waiting/recv.SETTINGS_ACK */
    [109] = {.cite = 7648, .why = 7662, .where = 7928}, /* settings_sync/waiting_more/send.SETTINGS */
    [110] = {.cite = 7648, .why = 7662, .where = 7964}, /* settings_sync/waiting_more/recv.SETTINGS_ACK */
    [111] = {.cite = 1626, .why = 1657, .where = 8048}, /* stream/any/recv.UNKNOWN */
    [112] = {.cite = 8077, .why = 8092, .where = 8167}, /* stream/idle/recv.DATA */
    [113] = {.cite = 8196, .why = 8211, .where = 8282}, /* stream/idle/recv.RST_STREAM */
    [114] = {.cite = 8311, .why = 8342, .where = 8453}, /* stream/idle/recv.PUSH_PROMISE */
    [115] = {.cite = 8077, .why = 8342, .where = 8482}, /* stream/idle/recv.WINDOW_UPDATE */
    [116] = {.cite = 8077, .why = 8342, .where = 8511}, /* stream/idle/recv.PRIORITY */
    [117] = {.cite = 8540, .why = 8573, .where = 8728}, /* stream/idle/recv.PRIORITY_SIZE */
    [118] = {.cite = 0, .why = 8757, .where = 8786}, /* stream/idle/recv.WINDOW_OVERFLOW */
    [119] = {.cite = 0, .why = 8815, .where = 8859}, /* stream/idle/recv.END_STREAM */
    [120] = {.cite = 8077, .why = 8888, .where = 8911}, /* stream/idle/send.DATA */
    [121] = {.cite = 8940, .why = 8955, .where = 8984}, /* stream/idle/send.RST_STREAM */
    [122] = {.cite = 9013, .why = 9028, .where = 9126}, /* stream/idle/send.PUSH_PROMISE */
    [123] = {.cite = 0, .why = 8815, .where = 9155}, /* stream/idle/send.END_STREAM */
    [124] = {.cite = 0, .why = 9184, .where = 9207}, /* stream/idle/note.UNPROCESSED */
    [125] = {.cite = 9236, .why = 9271, .where = 9338}, /* stream/idle_local/recv.HEADERS */
    [126] = {.cite = 9367, .why = 9382, .where = 9472}, /* stream/idle_local/recv.PROMISED@client */
    [127] = {.cite = 0, .why = 5458, .where = 9501}, /* stream/idle_local/recv.PROMISED@server */
    [128] = {.cite = 9530, .why = 9542, .where = 9560}, /* stream/idle_local/send.HEADERS@client */
    [129] = {.cite = 9589, .why = 9604, .where = 9650}, /* stream/idle_local/send.HEADERS@server */
    [130] = {.cite = 9530, .why = 9542, .where = 9679}, /* stream/idle_local/send.PROMISED@server */
    [131] = {.cite = 9708, .why = 9725, .where = 9762}, /* stream/idle_local/send.PROMISED@client */
    [132] = {.cite = 9530, .why = 9542, .where = 9791}, /* stream/idle_remote/recv.HEADERS@server */
    [133] = {.cite = 9589, .why = 9821, .where = 9929}, /* stream/idle_remote/recv.HEADERS@client */
    [134] = {.cite = 9530, .why = 9542, .where = 9959}, /* stream/idle_remote/recv.PROMISED@client */
    [135] = {.cite = 0, .why = 5458, .where = 9989}, /* stream/idle_remote/recv.PROMISED@server */
    [136] = {.cite = 10019, .why = 9271, .where = 10036}, /* stream/idle_remote/send.HEADERS */
    [137] = {.cite = 10066, .why = 9382, .where = 10099}, /* stream/begun/recv.PROMISED@client */
    [138] = {.cite = 0, .why = 5458, .where = 10129}, /* stream/begun/recv.PROMISED@server */
    [139] = {.cite = 0, .why = 10159, .where = 10205}, /* stream/live/send.PROMISED */
    [140] = {.cite = 399, .why = 10235, .where = 10299}, /* stream/reserved_local/note.UNPROCESSED@server */
    [141] = {.cite = 0, .why = 10329, .where = 10355}, /* stream/reserved_local/note.UNPROCESSED@client */
    [142] = {.cite = 10385, .why = 10400, .where = 10522}, /* stream/reserved_local/recv.HEADERS@server */
    [143] = {.cite = 0, .why = 5458, .where = 10552}, /* stream/reserved_local/recv.PUSH_PROMISE@server */
    [144] = {.cite = 10582, .why = 10597, .where = 10666}, /* stream/reserved_local/recv.PRIORITY@server */
    [145] = {.cite = 8540, .why = 10696, .where = 10842}, /* stream/reserved_local/recv.PRIORITY_SIZE@server */
    [146] = {.cite = 9530, .why = 9542, .where = 10872}, /* stream/reserved_local/recv.RST_STREAM@server */
    [147] = {.cite = 10582, .why = 10597, .where = 10902}, /* stream/reserved_local/recv.WINDOW_UPDATE@server */
    [148] = {.cite = 10932, .why = 10967, .where = 11147}, /* stream/reserved_local/recv.WINDOW_OVERFLOW@server */
    [149] = {.cite = 0, .why = 8815, .where = 11177}, /* stream/reserved_local/recv.END_STREAM@server */
    [150] = {.cite = 9530, .why = 9542, .where = 11207}, /* stream/reserved_local/send.HEADERS@server */
    [151] = {.cite = 9530, .why = 9542, .where = 11237}, /* stream/reserved_local/send.RST_STREAM@server */
    [152] = {.cite = 11267, .why = 11282, .where = 11363}, /* stream/reserved_local/send.DATA@server */
    [153] = {.cite = 11267, .why = 11393, .where = 11423}, /* stream/reserved_local/send.WINDOW_UPDATE@server */
    [154] = {.cite = 0, .why = 8815, .where = 11453}, /* stream/reserved_local/send.END_STREAM@server */
    [155] = {.cite = 0, .why = 10329, .where = 11483}, /* stream/reserved_local/recv.HEADERS@client */
    [156] = {.cite = 0, .why = 10329, .where = 11513}, /* stream/reserved_local/send.HEADERS@client */
    [157] = {.cite = 0, .why = 11543, .where = 11585}, /* stream/reserved_remote/note.UNPROCESSED */
    [158] = {.cite = 9530, .why = 9542, .where = 11615}, /* stream/reserved_remote/recv.HEADERS@client */
    [159] = {.cite = 11645, .why = 11660, .where = 11774}, /* stream/reserved_remote/recv.DATA@client */
    [160] = {.cite = 11645, .why = 11660, .where = 11804}, /* stream/reserved_remote/recv.PRIORITY@client */
    [161] = {.cite = 11834, .why = 11849, .where = 11919}, /* stream/reserved_remote/recv.PRIORITY_SIZE@client */
    [162] = {.cite = 9530, .why = 9542, .where = 11949}, /* stream/reserved_remote/recv.RST_STREAM@client */
    [163] = {.cite = 0, .why = 8815, .where = 11979}, /* stream/reserved_remote/recv.END_STREAM@client */
    [164] = {.cite = 9530, .why = 9542, .where = 12009}, /* stream/reserved_remote/send.RST_STREAM@client */
    [165] = {.cite = 12039, .why = 12054, .where = 12139}, /* stream/reserved_remote/send.WINDOW_UPDATE@client */
    [166] = {.cite = 12039, .why = 12054, .where = 12169}, /* stream/reserved_remote/send.HEADERS@client */
    [167] = {.cite = 0, .why = 8815, .where = 12199}, /* stream/reserved_remote/send.END_STREAM@client */
    [168] = {.cite = 0, .why = 10329, .where = 12229}, /* stream/reserved_remote/recv.HEADERS@server */
    [169] = {.cite = 0, .why = 10329, .where = 12259}, /* stream/reserved_remote/send.HEADERS@server */
    [170] = {.cite = 12289, .why = 9542, .where = 12317}, /* stream/active/recv.WINDOW_UPDATE */
    [171] = {.cite = 9530, .why = 9542, .where = 12347}, /* stream/active/recv.PRIORITY */
    [172] = {.cite = 12377, .why = 9542, .where = 12405}, /* stream/active/recv.RST_STREAM */
    [173] = {.cite = 12435, .why = 12463, .where = 12535}, /* stream/active/note.UNPROCESSED@client */
    [174] = {.cite = 399, .why = 10235, .where = 12565}, /* stream/active/note.UNPROCESSED@server */
    [175] = {.cite = 9530, .why = 12595, .where = 12639}, /* stream/unended/recv.HEADERS */
    [176] = {.cite = 11834, .why = 11849, .where = 12669}, /* stream/unended/recv.PRIORITY_SIZE */
    [177] = {.cite = 12699, .why = 12714, .where = 12825}, /* stream/unended/recv.PUSH_PROMISE@client */
    [178] = {.cite = 0, .why = 5458, .where = 12855}, /* stream/unended/recv.PUSH_PROMISE@server */
    [179] = {.cite = 12885, .why = 12902, .where = 13006}, /* stream/unended/recv.WINDOW_OVERFLOW */
    [180] = {.cite = 13036, .why = 9542, .where = 13066}, /* stream/unended/send.RST_STREAM */
    [181] = {.cite = 1119, .why = 1131, .where = 13096}, /* stream/unended/send.WINDOW_UPDATE */
    [182] = {.cite = 9530, .why = 9542, .where = 13126}, /* stream/open/recv.END_STREAM */
    [183] = {.cite = 9530, .why = 12595, .where = 13156}, /* stream/open/send.HEADERS */
    [184] = {.cite = 9530, .why = 9542, .where = 13186}, /* stream/open/send.END_STREAM */
    [185] = {.cite = 13216, .why = 13233, .where = 13324}, /* stream/open/send.PUSH_PROMISE@server */
    [186] = {.cite = 9708, .why = 9725, .where = 13354}, /* stream/open/send.PUSH_PROMISE@client */
    [187] = {.cite = 9530, .why = 9542, .where = 13384}, /* stream/half_closed_local/recv.END_STREAM */
    [188] = {.cite = 9530, .why = 13414, .where = 13453}, /* stream/half_closed_local/send.HEADERS */
    [189] = {.cite = 0, .why = 8815, .where = 13483}, /* stream/half_closed_local/send.END_STREAM */
    [190] = {.cite = 13513, .why = 13546, .where = 13754}, /* stream/half_closed_remote/recv.HEADERS */
    [191] = {.cite = 13784, .why = 13833, .where = 14014}, /* stream/half_closed_remote/recv.DATA */
    [192] = {.cite = 12699, .why = 12714, .where = 14044}, /* stream/half_closed_remote/recv.PUSH_PROMISE@client */
    [193] = {.cite = 0, .why = 5458, .where = 14074}, /* stream/half_closed_remote/recv.PUSH_PROMISE@server */
    [194] = {.cite = 8540, .why = 14104, .where = 14260}, /* stream/half_closed_remote/recv.PRIORITY_SIZE */
    [195] = {.cite = 10932, .why = 14290, .where = 14480}, /* stream/half_closed_remote/recv.WINDOW_OVERFLOW */
    [196] = {.cite = 0, .why = 8815, .where = 14510}, /* stream/half_closed_remote/recv.END_STREAM */
    [197] = {.cite = 9530, .why = 12595, .where = 14540}, /* stream/half_closed_remote/send.HEADERS */
    [198] = {.cite = 9530, .why = 9542, .where = 14570}, /* stream/half_closed_remote/send.END_STREAM */
    [199] = {.cite = 9530, .why = 14600, .where = 14667}, /* stream/half_closed_remote/send.RST_STREAM */
    [200] = {.cite = 13216, .why = 13233, .where = 14697}, /* stream/half_closed_remote/send.PUSH_PROMISE@server */
    [201] = {.cite = 9708, .why = 9725, .where = 14727}, /* stream/half_closed_remote/send.PUSH_PROMISE@client */
    [202] = {.cite = 9530, .why = 14757, .where = 14802}, /* stream/half_closed_remote/send.WINDOW_UPDATE */
    [203] = {.cite = 14832, .why = 14860, .where = 14937}, /* stream/ended/recv.WINDOW_UPDATE */
    [204] = {.cite = 0, .why = 14967, .where = 14997}, /* stream/ended/recv.WINDOW_OVERFLOW */
    [205] = {.cite = 15027, .why = 15042, .where = 15091}, /* stream/ended/send.HEADERS */
    [206] = {.cite = 0, .why = 10159, .where = 15121}, /* stream/ended/send.PROMISED */
    [207] = {.cite = 0, .why = 8815, .where = 15151}, /* stream/ended/send.END_STREAM */
    [208] = {.cite = 0, .why = 15181, .where = 15210}, /* stream/ended/note.UNPROCESSED */
    [209] = {.cite = 15240, .why = 15273, .where = 15371}, /* stream/closed_grace/recv.HEADERS */
    [210] = {.cite = 15401, .why = 15416, .where = 15475}, /* stream/closed_grace/recv.PUSH_PROMISE@client */
    [211] = {.cite = 0, .why = 5458, .where = 15505}, /* stream/closed_grace/recv.PUSH_PROMISE@server */
    [212] = {.cite = 15535, .why = 15273, .where = 15550}, /* stream/closed_grace/recv.PRIORITY */
    [213] = {.cite = 9530, .why = 9542, .where = 15580}, /* stream/closed_grace/recv.RST_STREAM */
    [214] = {.cite = 9530, .why = 9542, .where = 15610}, /* stream/closed_grace/recv.END_STREAM */
    [215] = {.cite = 9530, .why = 9542, .where = 15640}, /* stream/settled/recv.PRIORITY */
    [216] = {.cite = 8540, .why = 15670, .where = 15805}, /* stream/settled/recv.PRIORITY_SIZE */
    [217] = {.cite = 12699, .why = 12714, .where = 15835}, /* stream/settled/recv.PUSH_PROMISE@client */
    [218] = {.cite = 0, .why = 5458, .where = 15865}, /* stream/settled/recv.PUSH_PROMISE@server */
    [219] = {.cite = 9530, .why = 9542, .where = 15895}, /* stream/settled/recv.RST_STREAM */
    [220] = {.cite = 0, .why = 8815, .where = 15925}, /* stream/settled/recv.END_STREAM */
    [221] = {.cite = 15955, .why = 15970, .where = 16054}, /* stream/closed_strict/recv.HEADERS */
    [222] = {.cite = 16084, .why = 16115, .where = 16173}, /* stream/closed_strict/recv.DATA */
    [223] = {.cite = 16203, .why = 16220, .where = 16320}, /* stream/closed_forgotten/recv.HEADERS */
    [224] = {.cite = 16084, .why = 16115, .where = 16350}, /* stream/closed_forgotten/recv.DATA */
    [225] = {.cite = 16705, .why = 16737, .where = 16872}, /* check LIMIT_CONCURRENT_STREAMS */
    [226] = {.cite = 16892, .why = 16926, .where = 17051}, /* check LIMIT_HELD_STREAMS */
    [227] = {.cite = 17071, .why = 17104, .where = 17168}, /* check LIMIT_REFUSED_STREAMS */
    [228] = {.cite = 17071, .why = 17188, .where = 17285}, /* check LIMIT_RESETS */
    [229] = {.cite = 17071, .why = 17305, .where = 17361}, /* check LIMIT_GLITCHES */
    [230] = {.cite = 17071, .why = 17381, .where = 17498}, /* check LIMIT_DATA_OVERHEAD */
    [231] = {.cite = 17518, .why = 17548, .where = 17628}, /* check LIMIT_DATA_EMPTY */
    [232] = {.cite = 17071, .why = 17649, .where = 17781}, /* check LIMIT_WINDOW_UPDATES */
    [233] = {.cite = 17071, .why = 17802, .where = 17881}, /* check LIMIT_CONTROL_QUEUE */
    [234] = {.cite = 17902, .why = 17936, .where = 18061}, /* check LIMIT_LIST_OCTETS_HARD */
    [235] = {.cite = 18082, .why = 18117, .where = 18193}, /* check LIMIT_LIST_FIELDS_HARD */
    [236] = {.cite = 18214, .why = 18247, .where = 18309}, /* check LIMIT_LIST_CRUMBS_HARD */
    [237] = {.cite = 18330, .why = 18360, .where = 18437}, /* check LIMIT_BLOCK_CONTINUATIONS */
    [238] = {.cite = 18330, .why = 18458, .where = 18553}, /* check LIMIT_BLOCK_SHORT_FRAGMENTS */
    [239] = {.cite = 18574, .why = 18599, .where = 18716}, /* check LIMIT_SIZE_UPDATES */
    [240] = {.cite = 18737, .why = 18766, .where = 18832}, /* check LIMIT_SETTINGS_ENTRIES */
    [241] = {.cite = 17071, .why = 18853, .where = 19009}, /* check LIMIT_GOODPUT */
    [242] = {.cite = 19030, .why = 19062, .where = 19139}, /* check LIMIT_INFORMATIONAL */
    [243] = {.cite = 19160, .why = 19177, .where = 19248}, /* check SETTINGS_ENABLE_PUSH_RANGE */
    [244] = {.cite = 19270, .why = 19305, .where = 19385}, /* check SETTINGS_ENABLE_PUSH_ROLE */
    [245] = {.cite = 19407, .why = 19424, .where = 19502}, /* check SETTINGS_INITIAL_WINDOW_SIZE_RANGE */
    [246] = {.cite = 19524, .why = 19559, .where = 19644}, /* check SETTINGS_MAX_FRAME_SIZE_RANGE */
    [247] = {.cite = 19666, .why = 19679, .where = 19714}, /* check SETTINGS_ENABLE_CONNECT_PROTOCOL_RANGE */
    [248] = {.cite = 19736, .why = 19749, .where = 19803}, /* check SETTINGS_ENABLE_CONNECT_PROTOCOL_CHANGE */
    [249] = {.cite = 19825, .why = 19840, .where = 19921}, /* check SETTINGS_NO_RFC7540_PRIORITIES_RANGE */
    [250] = {.cite = 19943, .why = 19974, .where = 20052}, /* check SETTINGS_NO_RFC7540_PRIORITIES_CHANGE */
    [251] = {.cite = 20074, .why = 20104, .where = 20126}, /* check FIELD_NAME_EMPTY */
    [252] = {.cite = 20147, .why = 20182, .where = 20245}, /* check FIELD_NAME_OCTETS */
    [253] = {.cite = 20266, .why = 20301, .where = 20339}, /* check FIELD_VALUE_OCTETS */
    [254] = {.cite = 20360, .why = 20377, .where = 20423}, /* check FIELD_VALUE_EDGE */
    [255] = {.cite = 20444, .why = 20461, .where = 20501}, /* check FIELD_CONNECTION_SPECIFIC */
    [256] = {.cite = 20522, .why = 20539, .where = 20591}, /* check FIELD_TE */
    [257] = {.cite = 20612, .why = 20644, .where = 20698}, /* check FIELD_NOT_IN_TRAILERS */
    [258] = {.cite = 20719, .why = 20734, .where = 20762}, /* check FIELD_PSEUDO_UNKNOWN */
    [259] = {.cite = 20783, .why = 20814, .where = 20847}, /* check FIELD_PSEUDO_REPEATED */
    [260] = {.cite = 20868, .why = 20899, .where = 20948}, /* check FIELD_PSEUDO_AFTER_FIELD */
    [261] = {.cite = 20969, .why = 21000, .where = 21066}, /* check FIELD_PSEUDO_NOT_HERE */
    [262] = {.cite = 21087, .why = 21118, .where = 21156}, /* check FIELD_PSEUDO_IN_TRAILERS */
    [263] = {.cite = 21177, .why = 21212, .where = 21245}, /* check FIELD_PSEUDO_MISSING */
    [264] = {.cite = 21266, .why = 21283, .where = 21306}, /* check FIELD_METHOD_OCTETS */
    [265] = {.cite = 21266, .why = 21327, .where = 21355}, /* check FIELD_SCHEME_OCTETS */
    [266] = {.cite = 21266, .why = 21376, .where = 21451}, /* check FIELD_PATH_OCTETS */
    [267] = {.cite = 21472, .why = 21507, .where = 21571}, /* check FIELD_PATH_FORM */
    [268] = {.cite = 21592, .why = 21609, .where = 21681}, /* check FIELD_AUTHORITY_OCTETS */
    [269] = {.cite = 21702, .why = 21735, .where = 21758}, /* check FIELD_AUTHORITY_EMPTY */
    [270] = {.cite = 21779, .why = 21809, .where = 21852}, /* check FIELD_AUTHORITY_MISSING */
    [271] = {.cite = 21873, .why = 21903, .where = 21946}, /* check FIELD_HOST_OCTETS */
    [272] = {.cite = 21967, .why = 21984, .where = 22025}, /* check FIELD_HOST_DIFFERS */
    [273] = {.cite = 22046, .why = 22076, .where = 22092}, /* check FIELD_HOST_REPEATED */
    [274] = {.cite = 22113, .why = 22143, .where = 22188}, /* check FIELD_STATUS_SYNTAX */
    [275] = {.cite = 22209, .why = 22237, .where = 22277}, /* check FIELD_STATUS_101 */
    [276] = {.cite = 22298, .why = 22311, .where = 22336}, /* check FIELD_PROTOCOL_OCTETS */
    [277] = {.cite = 22357, .why = 22383, .where = 22443}, /* check FIELD_PROTOCOL_NOT_ENABLED */
    [278] = {.cite = 22298, .why = 22464, .where = 22493}, /* check FIELD_PROTOCOL_WITHOUT_CONNECT */
    [279] = {.cite = 22514, .why = 22547, .where = 22601}, /* check FIELD_CONNECT_FORM */
    [280] = {.cite = 22622, .why = 22652, .where = 22702}, /* check FIELD_CONTENT_LENGTH_SYNTAX */
    [281] = {.cite = 22622, .why = 22723, .where = 22749}, /* check FIELD_CONTENT_LENGTH_REPEATED */
    [282] = {.cite = 22770, .why = 22802, .where = 22852}, /* check FIELD_CONTENT_LENGTH_MISMATCH */
    [283] = {.cite = 22873, .why = 22906, .where = 22952}, /* check FIELD_PROMISED_METHOD */
    [284] = {.cite = 22973, .why = 22988, .where = 23022}, /* check FIELD_PROMISED_CONTENT */
    [285] = {.cite = 23043, .why = 23076, .where = 23251}, /* check FRAME_TOO_LARGE */
    [286] = {.cite = 23271, .why = 23286, .where = 23344}, /* check FRAME_DATA_STREAM_ID */
    [287] = {.cite = 23043, .why = 23364, .where = 23415}, /* check FRAME_DATA_LENGTH */
    [288] = {.cite = 23435, .why = 23450, .where = 23538}, /* check FRAME_DATA_PADDING */
    [289] = {.cite = 23558, .why = 23573, .where = 23634}, /* check FRAME_HEADERS_STREAM_ID */
    [290] = {.cite = 23654, .why = 23685, .where = 23738}, /* check FRAME_HEADERS_LENGTH */
    [291] = {.cite = 23758, .why = 23773, .where = 23864}, /* check FRAME_HEADERS_PADDING */
    [292] = {.cite = 23884, .why = 23898, .where = 23963}, /* check FRAME_HEADERS_SELF_DEPENDENCY */
    [293] = {.cite = 23983, .why = 23998, .where = 24060}, /* check FRAME_PRIORITY_STREAM_ID */
    [294] = {.cite = 11834, .why = 11849, .where = 24080}, /* check FRAME_PRIORITY_LENGTH */
    [295] = {.cite = 24100, .why = 24115, .where = 24179}, /* check FRAME_RST_STREAM_STREAM_ID */
    [296] = {.cite = 24199, .why = 24214, .where = 24293}, /* check FRAME_RST_STREAM_LENGTH */
    [297] = {.cite = 24313, .why = 24328, .where = 24390}, /* check FRAME_SETTINGS_STREAM_ID */
    [298] = {.cite = 24411, .why = 24426, .where = 24520}, /* check FRAME_SETTINGS_LENGTH */
    [299] = {.cite = 24541, .why = 24556, .where = 24641}, /* check FRAME_SETTINGS_EMPTY */
    [300] = {.cite = 24662, .why = 24677, .where = 24743}, /* check FRAME_PUSH_PROMISE_STREAM_ID */
    [301] = {.cite = 23654, .why = 24764, .where = 24835}, /* check FRAME_PUSH_PROMISE_LENGTH */
    [302] = {.cite = 24856, .why = 24871, .where = 24967}, /* check FRAME_PUSH_PROMISE_PADDING */
    [303] = {.cite = 9367, .why = 9382, .where = 24988}, /* check FRAME_PUSH_PROMISE_PROMISED_ZERO */
    [304] = {.cite = 25009, .why = 25024, .where = 25082}, /* check FRAME_PING_STREAM_ID */
    [305] = {.cite = 25103, .why = 25118, .where = 25191}, /* check FRAME_PING_LENGTH */
    [306] = {.cite = 25212, .why = 25227, .where = 25287}, /* check FRAME_GOAWAY_STREAM_ID */
    [307] = {.cite = 25308, .why = 25339, .where = 25399}, /* check FRAME_GOAWAY_LENGTH */
    [308] = {.cite = 25420, .why = 25435, .where = 25517}, /* check FRAME_WINDOW_UPDATE_LENGTH */
    [309] = {.cite = 25538, .why = 25571, .where = 25752}, /* check FRAME_WINDOW_UPDATE_ZERO_INCREMENT */
    [310] = {.cite = 25773, .why = 25789, .where = 25855}, /* check FRAME_CONTINUATION_STREAM_ID */
    [311] = {.cite = 25876, .why = 25893, .where = 25946}, /* check FLOW_CONNECTION */
    [312] = {.cite = 25965, .why = 25993, .where = 26044}, /* check FLOW_STREAM */
    [313] = {.cite = 12885, .why = 26063, .where = 26111}, /* check FLOW_CONNECTION_OVERFLOW */
    [314] = {.cite = 26130, .why = 26147, .where = 26211}, /* check FLOW_INITIAL_WINDOW */
    [315] = {.cite = 12435, .why = 26230, .where = 26310}, /* check STREAM_AFTER_GOAWAY */
    [316] = {.cite = 26329, .why = 26362, .where = 26436}, /* check PROMISE_ON_PUSHED */
    [317] = {.cite = 26456, .why = 26486, .where = 26536}, /* check PROMISE_CROSSED_RESET */
    [318] = {.cite = 26556, .why = 26585, .where = 26651}, /* check PROMISE_UNWANTED */
    [319] = {.cite = 26671, .why = 26702, .where = 26743}, /* check PROMISE_BEYOND_LIMIT */
    [320] = {.cite = 7727, .why = 26763, .where = 26784}, /* check NO_MEMORY */
    [321] = {.cite = 7727, .why = 26804, .where = 26843}, /* check INTERNAL */
    [322] = {.cite = 26863, .why = 26878, .where = 26927}, /* check HPACK_INDEX_ZERO */
    [323] = {.cite = 26962, .why = 26979, .where = 27028}, /* check HPACK_INDEX_RANGE */
    [324] = {.cite = 27063, .why = 27078, .where = 27140}, /* check HPACK_INTEGER */
    [325] = {.cite = 27175, .why = 27190, .where = 27239}, /* check HPACK_HUFFMAN_EOS */
    [326] = {.cite = 27274, .why = 27289, .where = 27346}, /* check HPACK_HUFFMAN_PADDING_LENGTH */
    [327] = {.cite = 27381, .why = 27396, .where = 27466}, /* check HPACK_HUFFMAN_PADDING_BITS */
    [328] = {.cite = 27501, .why = 27516, .where = 27561}, /* check HPACK_TRUNCATED */
    [329] = {.cite = 27596, .why = 27611, .where = 27669}, /* check HPACK_SIZE_UPDATE_LIMIT */
    [330] = {.cite = 27704, .why = 27719, .where = 27773}, /* check HPACK_SIZE_UPDATE_PLACE */
    [331] = {.cite = 27808, .why = 27825, .where = 27927}, /* check HPACK_SIZE_UPDATE_MISSING */
    [332] = {.cite = 27962, .why = 27974, .where = 28059}, /* check HPACK_SIZE_UPDATE_COUNT */
};

/* The row of each cell, by machine, role, state and input. */
static const uint16_t cells[] = {
    /* connection client expect_preface */
    2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 37, 35, 5, 36,
    /* connection client expect_preface_going */
    2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 38, 35, 39, 36,
    /* connection client expect_settings */
    8, 8, 9, 9, 11, 9, 9, 12, 9, 9, 9, 9, 9, 9, 11, 9, 9, 9, 37, 35, 13, 36,
    /* connection client expect_settings_going */
    8, 8, 9, 9, 11, 9, 9, 14, 9, 9, 9, 9, 9, 9, 11, 9, 9, 9, 38, 35, 39, 36,
    /* connection client open */
    8, 8, 15, 15, 25, 16, 15, 15, 15, 19, 20, 15, 18, 24, 23, 17, 15, 22, 37, 35, 26, 36,
    /* connection client goaway_sent */
    8, 8, 15, 15, 28, 16, 15, 15, 15, 19, 20, 15, 18, 27, 23, 17, 15, 22, 38, 35, 39, 36,
    /* connection client goaway_received */
    8, 8, 15, 15, 31, 16, 15, 15, 15, 19, 20, 15, 18, 29, 30, 17, 15, 22, 33, 35, 32, 36,
    /* connection client goaway_both */
    8, 8, 15, 15, 34, 16, 15, 15, 15, 19, 20, 15, 18, 29, 30, 17, 15, 22, 38, 35, 39, 36,
    /* connection client dead */
    40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 41, 41, 41, 42,
    /* connection server expect_preface */
    4, 1, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 37, 35, 5, 36,
    /* connection server expect_preface_going */
    6, 1, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 38, 35, 39, 36,
    /* connection server expect_settings */
    7, 7, 10, 10, 11, 10, 10, 12, 10, 10, 10, 10, 10, 10, 11, 10, 10, 10, 37, 35, 13, 36,
    /* connection server expect_settings_going */
    7, 7, 10, 10, 11, 10, 10, 14, 10, 10, 10, 10, 10, 10, 11, 10, 10, 10, 38, 35, 39, 36,
    /* connection server open */
    7, 7, 15, 15, 25, 16, 15, 15, 15, 21, 21, 15, 18, 24, 23, 17, 15, 22, 37, 35, 26, 36,
    /* connection server goaway_sent */
    7, 7, 15, 15, 28, 16, 15, 15, 15, 21, 21, 15, 18, 27, 23, 17, 15, 22, 38, 35, 39, 36,
    /* connection server goaway_received */
    7, 7, 15, 15, 31, 16, 15, 15, 15, 21, 21, 15, 18, 29, 30, 17, 15, 22, 33, 35, 32, 36,
    /* connection server goaway_both */
    7, 7, 15, 15, 34, 16, 15, 15, 15, 21, 21, 15, 18, 29, 30, 17, 15, 22, 38, 35, 39, 36,
    /* connection server dead */
    40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 41, 41, 41, 42,
    /* header_block client between */
    43, 44, 45, 45, 45, 43,
    /* header_block client inside */
    49, 49, 46, 47, 48, 50,
    /* header_block server between */
    43, 44, 45, 45, 45, 43,
    /* header_block server inside */
    49, 49, 46, 47, 48, 50,
    /* message client waiting */
    51, 52, 54, 55, 56, 58, 58, 60, 64, 64, 65, 66, 68, 70, 70, 72, 73,
    /* message client informational */
    51, 52, 54, 55, 56, 58, 58, 60, 64, 64, 65, 66, 68, 70, 70, 72, 73,
    /* message client content */
    78, 78, 74, 75, 78, 76, 77, 79, 85, 85, 81, 82, 85, 83, 84, 87, 88,
    /* message client tunnel */
    92, 92, 91, 91, 92, 89, 90, 93, 98, 98, 97, 97, 98, 95, 96, 100, 101,
    /* message client done */
    102, 102, 102, 102, 102, 102, 102, 102, 103, 103, 103, 103, 103, 103, 103, 103, 104,
    /* message server waiting */
    53, 53, 54, 55, 57, 59, 59, 61, 62, 63, 65, 66, 67, 69, 69, 71, 73,
    /* message server informational */
    53, 53, 54, 55, 57, 59, 59, 61, 62, 63, 65, 66, 67, 69, 69, 71, 73,
    /* message server content */
    78, 78, 74, 75, 78, 76, 77, 80, 85, 85, 81, 82, 85, 83, 84, 86, 88,
    /* message server tunnel */
    92, 92, 91, 91, 92, 89, 90, 94, 98, 98, 97, 97, 98, 95, 96, 99, 101,
    /* message server done */
    102, 102, 102, 102, 102, 102, 102, 102, 103, 103, 103, 103, 103, 103, 103, 103, 104,
    /* settings_sync client synced */
    106, 105,
    /* settings_sync client waiting */
    108, 107,
    /* settings_sync client waiting_more */
    110, 109,
    /* settings_sync server synced */
    106, 105,
    /* settings_sync server waiting */
    108, 107,
    /* settings_sync server waiting_more */
    110, 109,
    /* stream client idle_local */
    125, 112, 116, 117, 113, 114, 126, 115, 118, 111, 119, 128, 120, 121, 122, 131, 120, 123, 124,
    /* stream client idle_remote */
    133, 112, 116, 117, 113, 114, 134, 115, 118, 111, 119, 136, 120, 121, 122, 136, 120, 123, 124,
    /* stream client reserved_local */
    155, 155, 155, 155, 155, 155, 137, 155, 155, 111, 155, 156, 156, 156, 156, 139, 156, 156, 141,
    /* stream client reserved_remote */
    158, 159, 160, 161, 162, 159, 137, 159, 159, 111, 163, 166, 166, 164, 166, 139, 165, 167, 157,
    /* stream client open */
    175, 175, 171, 176, 172, 177, 137, 170, 179, 111, 182, 183, 183, 180, 186, 139, 181, 184, 173,
    /* stream client half_closed_local */
    175, 175, 171, 176, 172, 177, 137, 170, 179, 111, 187, 188, 188, 180, 188, 139, 181, 189, 173,
    /* stream client half_closed_remote */
    190, 191, 171, 194, 172, 192, 137, 170, 195, 111, 196, 197, 197, 199, 201, 139, 202, 198, 173,
    /* stream client closed_grace */
    209, 209, 212, 212, 213, 210, 137, 203, 204, 111, 214, 205, 205, 205, 205, 206, 205, 207, 208,
    /* stream client closed_strict */
    221, 222, 215, 216, 219, 217, 137, 203, 204, 111, 220, 205, 205, 205, 205, 206, 205, 207, 208,
    /* stream client closed_forgotten */
    223, 224, 215, 216, 219, 217, 137, 203, 204, 111, 220, 205, 205, 205, 205, 206, 205, 207, 208,
    /* stream server idle_local */
    125, 112, 116, 117, 113, 114, 127, 115, 118, 111, 119, 129, 120, 121, 122, 130, 120, 123, 124,
    /* stream server idle_remote */
    132, 112, 116, 117, 113, 114, 135, 115, 118, 111, 119, 136, 120, 121, 122, 136, 120, 123, 124,
    /* stream server reserved_local */
    142, 142, 144, 145, 146, 143, 138, 147, 148, 111, 149, 150, 152, 151, 152, 139, 153, 154, 140,
    /* stream server reserved_remote */
    168, 168, 168, 168, 168, 168, 138, 168, 168, 111, 168, 169, 169, 169, 169, 139, 169, 169, 157,
    /* stream server open */
    175, 175, 171, 176, 172, 178, 138, 170, 179, 111, 182, 183, 183, 180, 185, 139, 181, 184, 174,
    /* stream server half_closed_local */
    175, 175, 171, 176, 172, 178, 138, 170, 179, 111, 187, 188, 188, 180, 188, 139, 181, 189, 174,
    /* stream server half_closed_remote */
    190, 191, 171, 194, 172, 193, 138, 170, 195, 111, 196, 197, 197, 199, 200, 139, 202, 198, 174,
    /* stream server closed_grace */
    209, 209, 212, 212, 213, 211, 138, 203, 204, 111, 214, 205, 205, 205, 205, 206, 205, 207, 208,
    /* stream server closed_strict */
    221, 222, 215, 216, 219, 218, 138, 203, 204, 111, 220, 205, 205, 205, 205, 206, 205, 207, 208,
    /* stream server closed_forgotten */
    223, 224, 215, 216, 219, 218, 138, 203, 204, 111, 220, 205, 205, 205, 205, 206, 205, 207, 208,
};

/* Texts: the states, then the inputs of each machine. */
static const uint32_t names[] = {
    /* connection */
    3240, 3255, 3276, 3292, 3314, 3319, 3331, 3347, 3359,
    3364, 3377, 3394, 3404, 3417, 3434, 3448, 3464, 3478, 3496, 3514, 3533, 3543, 3557, 3569, 3588, 3607, 3625, 3638, 3654, 3665, 3677,
    /* header_block */
    4653, 4661,
    4668, 4679, 3607, 4690, 4712, 4740,
    /* message */
    7359, 7367, 7381, 7389, 7396,
    7401, 7420, 7443, 7456, 7473, 3394, 7485, 7499, 7512, 7531, 7554, 7567, 7584, 7596, 7606, 7620, 7633,
    /* settings_sync */
    8014, 7359, 8021,
    3478, 8034,
    /* stream */
    16387, 16398, 16410, 16425, 3314, 16441, 16459, 16478, 16491, 16505,
    3404, 3394, 3434, 16522, 3448, 3496, 16541, 3588, 16555, 3625, 16576, 16592, 7596, 16605, 16621, 16639, 16653, 16672, 16688,
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
        .name = 3229,
        .states = SW_CONNECTION_STATE_COUNT,
        .inputs = SW_CONNECTION_INPUT_COUNT,
        .first_cell = 0,
        .first_state = 0,
        .first_input = 9,
    },
    [SW_MACHINE_HEADER_BLOCK] = {
        .name = 4640,
        .states = SW_HEADER_BLOCK_STATE_COUNT,
        .inputs = SW_HEADER_BLOCK_INPUT_COUNT,
        .first_cell = 396,
        .first_state = 31,
        .first_input = 33,
    },
    [SW_MACHINE_MESSAGE] = {
        .name = 7351,
        .states = SW_MESSAGE_STATE_COUNT,
        .inputs = SW_MESSAGE_INPUT_COUNT,
        .first_cell = 420,
        .first_state = 39,
        .first_input = 44,
    },
    [SW_MACHINE_SETTINGS_SYNC] = {
        .name = 8000,
        .states = SW_SETTINGS_SYNC_STATE_COUNT,
        .inputs = SW_SETTINGS_SYNC_INPUT_COUNT,
        .first_cell = 590,
        .first_state = 61,
        .first_input = 64,
    },
    [SW_MACHINE_STREAM] = {
        .name = 16380,
        .states = SW_STREAM_STATE_COUNT,
        .inputs = SW_STREAM_INPUT_COUNT,
        .first_cell = 602,
        .first_state = 66,
        .first_input = 76,
    },
};

static const uint32_t verdicts[] = {
    [SW_VERDICT_GO] = 30522,
    [SW_VERDICT_IGNORE] = 30525,
    [SW_VERDICT_DISCARD] = 30532,
    [SW_VERDICT_STREAM_ERROR] = 30540,
    [SW_VERDICT_CONN_ERROR] = 30553,
    [SW_VERDICT_REFUSE] = 30564,
    [SW_VERDICT_NEVER] = 30571,
};

static const uint32_t checks[SW_CHECK_COUNT] = {
    [SW_CHECK_NONE] = 0,
    [SW_CHECK_LIMIT_CONCURRENT_STREAMS] = 28094,
    [SW_CHECK_LIMIT_HELD_STREAMS] = 28119,
    [SW_CHECK_LIMIT_REFUSED_STREAMS] = 28138,
    [SW_CHECK_LIMIT_RESETS] = 28160,
    [SW_CHECK_LIMIT_GLITCHES] = 28173,
    [SW_CHECK_LIMIT_DATA_OVERHEAD] = 28188,
    [SW_CHECK_LIMIT_DATA_EMPTY] = 28208,
    [SW_CHECK_LIMIT_WINDOW_UPDATES] = 28225,
    [SW_CHECK_LIMIT_CONTROL_QUEUE] = 28246,
    [SW_CHECK_LIMIT_LIST_OCTETS_HARD] = 28266,
    [SW_CHECK_LIMIT_LIST_FIELDS_HARD] = 28289,
    [SW_CHECK_LIMIT_LIST_CRUMBS_HARD] = 28312,
    [SW_CHECK_LIMIT_BLOCK_CONTINUATIONS] = 28335,
    [SW_CHECK_LIMIT_BLOCK_SHORT_FRAGMENTS] = 28361,
    [SW_CHECK_LIMIT_SIZE_UPDATES] = 28389,
    [SW_CHECK_LIMIT_SETTINGS_ENTRIES] = 28408,
    [SW_CHECK_LIMIT_GOODPUT] = 28431,
    [SW_CHECK_LIMIT_INFORMATIONAL] = 28445,
    [SW_CHECK_SETTINGS_ENABLE_PUSH_RANGE] = 28465,
    [SW_CHECK_SETTINGS_ENABLE_PUSH_ROLE] = 28492,
    [SW_CHECK_SETTINGS_INITIAL_WINDOW_SIZE_RANGE] = 28518,
    [SW_CHECK_SETTINGS_MAX_FRAME_SIZE_RANGE] = 28553,
    [SW_CHECK_SETTINGS_ENABLE_CONNECT_PROTOCOL_RANGE] = 28583,
    [SW_CHECK_SETTINGS_ENABLE_CONNECT_PROTOCOL_CHANGE] = 28622,
    [SW_CHECK_SETTINGS_NO_RFC7540_PRIORITIES_RANGE] = 28662,
    [SW_CHECK_SETTINGS_NO_RFC7540_PRIORITIES_CHANGE] = 28699,
    [SW_CHECK_FIELD_NAME_EMPTY] = 28737,
    [SW_CHECK_FIELD_NAME_OCTETS] = 28754,
    [SW_CHECK_FIELD_VALUE_OCTETS] = 28772,
    [SW_CHECK_FIELD_VALUE_EDGE] = 28791,
    [SW_CHECK_FIELD_CONNECTION_SPECIFIC] = 28808,
    [SW_CHECK_FIELD_TE] = 28834,
    [SW_CHECK_FIELD_NOT_IN_TRAILERS] = 28843,
    [SW_CHECK_FIELD_PSEUDO_UNKNOWN] = 28865,
    [SW_CHECK_FIELD_PSEUDO_REPEATED] = 28886,
    [SW_CHECK_FIELD_PSEUDO_AFTER_FIELD] = 28908,
    [SW_CHECK_FIELD_PSEUDO_NOT_HERE] = 28933,
    [SW_CHECK_FIELD_PSEUDO_IN_TRAILERS] = 28955,
    [SW_CHECK_FIELD_PSEUDO_MISSING] = 28980,
    [SW_CHECK_FIELD_METHOD_OCTETS] = 29001,
    [SW_CHECK_FIELD_SCHEME_OCTETS] = 29021,
    [SW_CHECK_FIELD_PATH_OCTETS] = 29041,
    [SW_CHECK_FIELD_PATH_FORM] = 29059,
    [SW_CHECK_FIELD_AUTHORITY_OCTETS] = 29075,
    [SW_CHECK_FIELD_AUTHORITY_EMPTY] = 29098,
    [SW_CHECK_FIELD_AUTHORITY_MISSING] = 29120,
    [SW_CHECK_FIELD_HOST_OCTETS] = 29144,
    [SW_CHECK_FIELD_HOST_DIFFERS] = 29162,
    [SW_CHECK_FIELD_HOST_REPEATED] = 29181,
    [SW_CHECK_FIELD_STATUS_SYNTAX] = 29201,
    [SW_CHECK_FIELD_STATUS_101] = 29221,
    [SW_CHECK_FIELD_PROTOCOL_OCTETS] = 29238,
    [SW_CHECK_FIELD_PROTOCOL_NOT_ENABLED] = 29260,
    [SW_CHECK_FIELD_PROTOCOL_WITHOUT_CONNECT] = 29287,
    [SW_CHECK_FIELD_CONNECT_FORM] = 29318,
    [SW_CHECK_FIELD_CONTENT_LENGTH_SYNTAX] = 29337,
    [SW_CHECK_FIELD_CONTENT_LENGTH_REPEATED] = 29365,
    [SW_CHECK_FIELD_CONTENT_LENGTH_MISMATCH] = 29395,
    [SW_CHECK_FIELD_PROMISED_METHOD] = 29425,
    [SW_CHECK_FIELD_PROMISED_CONTENT] = 29447,
    [SW_CHECK_FRAME_TOO_LARGE] = 29470,
    [SW_CHECK_FRAME_DATA_STREAM_ID] = 29486,
    [SW_CHECK_FRAME_DATA_LENGTH] = 29507,
    [SW_CHECK_FRAME_DATA_PADDING] = 29525,
    [SW_CHECK_FRAME_HEADERS_STREAM_ID] = 29544,
    [SW_CHECK_FRAME_HEADERS_LENGTH] = 29568,
    [SW_CHECK_FRAME_HEADERS_PADDING] = 29589,
    [SW_CHECK_FRAME_HEADERS_SELF_DEPENDENCY] = 29611,
    [SW_CHECK_FRAME_PRIORITY_STREAM_ID] = 29641,
    [SW_CHECK_FRAME_PRIORITY_LENGTH] = 29666,
    [SW_CHECK_FRAME_RST_STREAM_STREAM_ID] = 29688,
    [SW_CHECK_FRAME_RST_STREAM_LENGTH] = 29715,
    [SW_CHECK_FRAME_SETTINGS_STREAM_ID] = 29739,
    [SW_CHECK_FRAME_SETTINGS_LENGTH] = 29764,
    [SW_CHECK_FRAME_SETTINGS_EMPTY] = 29786,
    [SW_CHECK_FRAME_PUSH_PROMISE_STREAM_ID] = 29807,
    [SW_CHECK_FRAME_PUSH_PROMISE_LENGTH] = 29836,
    [SW_CHECK_FRAME_PUSH_PROMISE_PADDING] = 29862,
    [SW_CHECK_FRAME_PUSH_PROMISE_PROMISED_ZERO] = 29889,
    [SW_CHECK_FRAME_PING_STREAM_ID] = 29922,
    [SW_CHECK_FRAME_PING_LENGTH] = 29943,
    [SW_CHECK_FRAME_GOAWAY_STREAM_ID] = 29961,
    [SW_CHECK_FRAME_GOAWAY_LENGTH] = 29984,
    [SW_CHECK_FRAME_WINDOW_UPDATE_LENGTH] = 30004,
    [SW_CHECK_FRAME_WINDOW_UPDATE_ZERO_INCREMENT] = 30031,
    [SW_CHECK_FRAME_CONTINUATION_STREAM_ID] = 30066,
    [SW_CHECK_FLOW_CONNECTION] = 30095,
    [SW_CHECK_FLOW_STREAM] = 30111,
    [SW_CHECK_FLOW_CONNECTION_OVERFLOW] = 30123,
    [SW_CHECK_FLOW_INITIAL_WINDOW] = 30148,
    [SW_CHECK_STREAM_AFTER_GOAWAY] = 30168,
    [SW_CHECK_PROMISE_ON_PUSHED] = 30188,
    [SW_CHECK_PROMISE_CROSSED_RESET] = 30206,
    [SW_CHECK_PROMISE_UNWANTED] = 30228,
    [SW_CHECK_PROMISE_BEYOND_LIMIT] = 30245,
    [SW_CHECK_NO_MEMORY] = 30266,
    [SW_CHECK_INTERNAL] = 30276,
    [SW_CHECK_HPACK_INDEX_ZERO] = 30285,
    [SW_CHECK_HPACK_INDEX_RANGE] = 30302,
    [SW_CHECK_HPACK_INTEGER] = 30320,
    [SW_CHECK_HPACK_HUFFMAN_EOS] = 30334,
    [SW_CHECK_HPACK_HUFFMAN_PADDING_LENGTH] = 30352,
    [SW_CHECK_HPACK_HUFFMAN_PADDING_BITS] = 30381,
    [SW_CHECK_HPACK_TRUNCATED] = 30408,
    [SW_CHECK_HPACK_SIZE_UPDATE_LIMIT] = 30424,
    [SW_CHECK_HPACK_SIZE_UPDATE_PLACE] = 30448,
    [SW_CHECK_HPACK_SIZE_UPDATE_MISSING] = 30472,
    [SW_CHECK_HPACK_SIZE_UPDATE_COUNT] = 30498,
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
    return &rows[224 + (size_t)check];
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
