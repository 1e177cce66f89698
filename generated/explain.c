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
    char text_1239[34];
    char text_1273[12];
    char text_1285[17];
    char text_1302[34];
    char text_1336[33];
    char text_1369[99];
    char text_1468[34];
    char text_1502[15];
    char text_1517[77];
    char text_1594[34];
    char text_1628[31];
    char text_1659[52];
    char text_1711[34];
    char text_1745[22];
    char text_1767[34];
    char text_1801[34];
    char text_1835[38];
    char text_1873[34];
    char text_1907[34];
    char text_1941[34];
    char text_1975[15];
    char text_1990[96];
    char text_2086[34];
    char text_2120[15];
    char text_2135[26];
    char text_2161[34];
    char text_2195[15];
    char text_2210[58];
    char text_2268[34];
    char text_2302[34];
    char text_2336[15];
    char text_2351[64];
    char text_2415[34];
    char text_2449[15];
    char text_2464[74];
    char text_2538[34];
    char text_2572[34];
    char text_2606[34];
    char text_2640[35];
    char text_2675[88];
    char text_2763[34];
    char text_2797[14];
    char text_2811[30];
    char text_2841[34];
    char text_2875[34];
    char text_2909[58];
    char text_2967[34];
    char text_3001[34];
    char text_3035[17];
    char text_3052[64];
    char text_3116[34];
    char text_3150[34];
    char text_3184[15];
    char text_3199[76];
    char text_3275[34];
    char text_3309[34];
    char text_3343[11];
    char text_3354[15];
    char text_3369[21];
    char text_3390[16];
    char text_3406[22];
    char text_3428[5];
    char text_3433[12];
    char text_3445[16];
    char text_3461[12];
    char text_3473[5];
    char text_3478[13];
    char text_3491[17];
    char text_3508[10];
    char text_3518[13];
    char text_3531[17];
    char text_3548[14];
    char text_3562[16];
    char text_3578[14];
    char text_3592[18];
    char text_3610[18];
    char text_3628[19];
    char text_3647[10];
    char text_3657[14];
    char text_3671[12];
    char text_3683[19];
    char text_3702[19];
    char text_3721[18];
    char text_3739[13];
    char text_3752[16];
    char text_3768[11];
    char text_3779[12];
    char text_3791[22];
    char text_3813[22];
    char text_3835[12];
    char text_3847[48];
    char text_3895[35];
    char text_3930[31];
    char text_3961[77];
    char text_4038[35];
    char text_4073[16];
    char text_4089[95];
    char text_4184[35];
    char text_4219[16];
    char text_4235[62];
    char text_4297[35];
    char text_4332[13];
    char text_4345[17];
    char text_4362[35];
    char text_4397[16];
    char text_4413[97];
    char text_4510[35];
    char text_4545[31];
    char text_4576[99];
    char text_4675[35];
    char text_4710[31];
    char text_4741[35];
    char text_4776[13];
    char text_4789[8];
    char text_4797[7];
    char text_4804[11];
    char text_4815[11];
    char text_4826[22];
    char text_4848[28];
    char text_4876[11];
    char text_4887[15];
    char text_4902[63];
    char text_4965[30];
    char text_4995[30];
    char text_5025[48];
    char text_5073[30];
    char text_5103[56];
    char text_5159[30];
    char text_5189[12];
    char text_5201[25];
    char text_5226[30];
    char text_5256[30];
    char text_5286[12];
    char text_5298[23];
    char text_5321[30];
    char text_5351[31];
    char text_5382[30];
    char text_5412[39];
    char text_5451[30];
    char text_5481[25];
    char text_5506[30];
    char text_5536[12];
    char text_5548[16];
    char text_5564[30];
    char text_5594[57];
    char text_5651[30];
    char text_5681[30];
    char text_5711[30];
    char text_5741[54];
    char text_5795[30];
    char text_5825[30];
    char text_5855[30];
    char text_5885[30];
    char text_5915[30];
    char text_5945[39];
    char text_5984[30];
    char text_6014[30];
    char text_6044[30];
    char text_6074[26];
    char text_6100[30];
    char text_6130[33];
    char text_6163[30];
    char text_6193[15];
    char text_6208[89];
    char text_6297[30];
    char text_6327[30];
    char text_6357[30];
    char text_6387[30];
    char text_6417[61];
    char text_6478[30];
    char text_6508[30];
    char text_6538[30];
    char text_6568[30];
    char text_6598[30];
    char text_6628[30];
    char text_6658[30];
    char text_6688[30];
    char text_6718[30];
    char text_6748[30];
    char text_6778[30];
    char text_6808[30];
    char text_6838[30];
    char text_6868[15];
    char text_6883[101];
    char text_6984[30];
    char text_7014[30];
    char text_7044[30];
    char text_7074[30];
    char text_7104[30];
    char text_7134[30];
    char text_7164[31];
    char text_7195[31];
    char text_7226[31];
    char text_7257[31];
    char text_7288[23];
    char text_7311[31];
    char text_7342[54];
    char text_7396[31];
    char text_7427[31];
    char text_7458[31];
    char text_7489[46];
    char text_7535[31];
    char text_7566[31];
    char text_7597[31];
    char text_7628[8];
    char text_7636[8];
    char text_7644[14];
    char text_7658[8];
    char text_7666[7];
    char text_7673[5];
    char text_7678[7];
    char text_7685[19];
    char text_7704[23];
    char text_7727[13];
    char text_7740[17];
    char text_7757[12];
    char text_7769[14];
    char text_7783[13];
    char text_7796[19];
    char text_7815[23];
    char text_7838[13];
    char text_7851[17];
    char text_7868[12];
    char text_7880[10];
    char text_7890[14];
    char text_7904[13];
    char text_7917[15];
    char text_7932[14];
    char text_7946[29];
    char text_7975[36];
    char text_8011[30];
    char text_8041[63];
    char text_8104[36];
    char text_8140[36];
    char text_8176[36];
    char text_8212[36];
    char text_8248[36];
    char text_8284[14];
    char text_8298[7];
    char text_8305[13];
    char text_8318[14];
    char text_8332[29];
    char text_8361[15];
    char text_8376[75];
    char text_8451[29];
    char text_8480[15];
    char text_8495[71];
    char text_8566[29];
    char text_8595[31];
    char text_8626[111];
    char text_8737[29];
    char text_8766[29];
    char text_8795[29];
    char text_8824[33];
    char text_8857[155];
    char text_9012[29];
    char text_9041[29];
    char text_9070[29];
    char text_9099[44];
    char text_9143[29];
    char text_9172[23];
    char text_9195[29];
    char text_9224[15];
    char text_9239[29];
    char text_9268[29];
    char text_9297[15];
    char text_9312[98];
    char text_9410[29];
    char text_9439[29];
    char text_9468[23];
    char text_9491[29];
    char text_9520[35];
    char text_9555[67];
    char text_9622[29];
    char text_9651[15];
    char text_9666[90];
    char text_9756[29];
    char text_9785[29];
    char text_9814[12];
    char text_9826[18];
    char text_9844[29];
    char text_9873[15];
    char text_9888[46];
    char text_9934[29];
    char text_9963[29];
    char text_9992[17];
    char text_10009[37];
    char text_10046[29];
    char text_10075[30];
    char text_10105[108];
    char text_10213[30];
    char text_10243[30];
    char text_10273[30];
    char text_10303[17];
    char text_10320[30];
    char text_10350[33];
    char text_10383[30];
    char text_10413[30];
    char text_10443[46];
    char text_10489[30];
    char text_10519[64];
    char text_10583[30];
    char text_10613[26];
    char text_10639[30];
    char text_10669[47];
    char text_10716[30];
    char text_10746[15];
    char text_10761[122];
    char text_10883[30];
    char text_10913[30];
    char text_10943[15];
    char text_10958[69];
    char text_11027[30];
    char text_11057[146];
    char text_11203[30];
    char text_11233[30];
    char text_11263[30];
    char text_11293[35];
    char text_11328[180];
    char text_11508[30];
    char text_11538[30];
    char text_11568[30];
    char text_11598[30];
    char text_11628[15];
    char text_11643[81];
    char text_11724[30];
    char text_11754[30];
    char text_11784[30];
    char text_11814[30];
    char text_11844[30];
    char text_11874[30];
    char text_11904[42];
    char text_11946[30];
    char text_11976[30];
    char text_12006[15];
    char text_12021[114];
    char text_12135[30];
    char text_12165[30];
    char text_12195[15];
    char text_12210[70];
    char text_12280[30];
    char text_12310[30];
    char text_12340[30];
    char text_12370[30];
    char text_12400[15];
    char text_12415[85];
    char text_12500[30];
    char text_12530[30];
    char text_12560[30];
    char text_12590[30];
    char text_12620[30];
    char text_12650[28];
    char text_12678[30];
    char text_12708[30];
    char text_12738[28];
    char text_12766[30];
    char text_12796[28];
    char text_12824[72];
    char text_12896[30];
    char text_12926[30];
    char text_12956[28];
    char text_12984[90];
    char text_13074[30];
    char text_13104[28];
    char text_13132[30];
    char text_13162[44];
    char text_13206[30];
    char text_13236[30];
    char text_13266[15];
    char text_13281[111];
    char text_13392[30];
    char text_13422[30];
    char text_13452[17];
    char text_13469[104];
    char text_13573[30];
    char text_13603[30];
    char text_13633[30];
    char text_13663[30];
    char text_13693[30];
    char text_13723[30];
    char text_13753[30];
    char text_13783[17];
    char text_13800[91];
    char text_13891[30];
    char text_13921[30];
    char text_13951[30];
    char text_13981[39];
    char text_14020[30];
    char text_14050[30];
    char text_14080[33];
    char text_14113[208];
    char text_14321[30];
    char text_14351[49];
    char text_14400[181];
    char text_14581[30];
    char text_14611[30];
    char text_14641[30];
    char text_14671[156];
    char text_14827[30];
    char text_14857[190];
    char text_15047[30];
    char text_15077[30];
    char text_15107[30];
    char text_15137[30];
    char text_15167[67];
    char text_15234[30];
    char text_15264[30];
    char text_15294[30];
    char text_15324[45];
    char text_15369[30];
    char text_15399[28];
    char text_15427[77];
    char text_15504[30];
    char text_15534[30];
    char text_15564[30];
    char text_15594[15];
    char text_15609[49];
    char text_15658[30];
    char text_15688[30];
    char text_15718[30];
    char text_15748[29];
    char text_15777[30];
    char text_15807[33];
    char text_15840[98];
    char text_15938[30];
    char text_15968[15];
    char text_15983[59];
    char text_16042[30];
    char text_16072[30];
    char text_16102[15];
    char text_16117[30];
    char text_16147[30];
    char text_16177[30];
    char text_16207[30];
    char text_16237[135];
    char text_16372[30];
    char text_16402[30];
    char text_16432[30];
    char text_16462[30];
    char text_16492[30];
    char text_16522[15];
    char text_16537[84];
    char text_16621[30];
    char text_16651[31];
    char text_16682[58];
    char text_16740[30];
    char text_16770[17];
    char text_16787[100];
    char text_16887[30];
    char text_16917[30];
    char text_16947[7];
    char text_16954[11];
    char text_16965[12];
    char text_16977[15];
    char text_16992[16];
    char text_17008[18];
    char text_17026[19];
    char text_17045[13];
    char text_17058[14];
    char text_17072[17];
    char text_17089[19];
    char text_17108[14];
    char text_17122[21];
    char text_17143[16];
    char text_17159[13];
    char text_17172[16];
    char text_17188[18];
    char text_17206[14];
    char text_17220[19];
    char text_17239[16];
    char text_17255[17];
    char text_17272[14];
    char text_17286[32];
    char text_17318[135];
    char text_17453[20];
    char text_17473[34];
    char text_17507[125];
    char text_17632[20];
    char text_17652[33];
    char text_17685[64];
    char text_17749[20];
    char text_17769[97];
    char text_17866[20];
    char text_17886[56];
    char text_17942[20];
    char text_17962[117];
    char text_18079[20];
    char text_18099[30];
    char text_18129[80];
    char text_18209[21];
    char text_18230[132];
    char text_18362[21];
    char text_18383[79];
    char text_18462[21];
    char text_18483[34];
    char text_18517[125];
    char text_18642[21];
    char text_18663[35];
    char text_18698[76];
    char text_18774[21];
    char text_18795[33];
    char text_18828[62];
    char text_18890[21];
    char text_18911[30];
    char text_18941[77];
    char text_19018[21];
    char text_19039[95];
    char text_19134[21];
    char text_19155[25];
    char text_19180[117];
    char text_19297[21];
    char text_19318[29];
    char text_19347[66];
    char text_19413[21];
    char text_19434[156];
    char text_19590[21];
    char text_19611[32];
    char text_19643[77];
    char text_19720[21];
    char text_19741[29];
    char text_19770[85];
    char text_19855[21];
    char text_19876[17];
    char text_19893[71];
    char text_19964[22];
    char text_19986[35];
    char text_20021[80];
    char text_20101[22];
    char text_20123[17];
    char text_20140[78];
    char text_20218[22];
    char text_20240[35];
    char text_20275[85];
    char text_20360[22];
    char text_20382[13];
    char text_20395[35];
    char text_20430[22];
    char text_20452[13];
    char text_20465[54];
    char text_20519[22];
    char text_20541[15];
    char text_20556[81];
    char text_20637[22];
    char text_20659[31];
    char text_20690[78];
    char text_20768[22];
    char text_20790[30];
    char text_20820[22];
    char text_20842[21];
    char text_20863[35];
    char text_20898[63];
    char text_20961[21];
    char text_20982[35];
    char text_21017[38];
    char text_21055[21];
    char text_21076[17];
    char text_21093[46];
    char text_21139[21];
    char text_21160[17];
    char text_21177[40];
    char text_21217[21];
    char text_21238[17];
    char text_21255[52];
    char text_21307[21];
    char text_21328[32];
    char text_21360[54];
    char text_21414[21];
    char text_21435[15];
    char text_21450[28];
    char text_21478[21];
    char text_21499[31];
    char text_21530[33];
    char text_21563[21];
    char text_21584[31];
    char text_21615[49];
    char text_21664[21];
    char text_21685[31];
    char text_21716[66];
    char text_21782[21];
    char text_21803[31];
    char text_21834[38];
    char text_21872[21];
    char text_21893[35];
    char text_21928[33];
    char text_21961[21];
    char text_21982[17];
    char text_21999[23];
    char text_22022[21];
    char text_22043[28];
    char text_22071[21];
    char text_22092[75];
    char text_22167[21];
    char text_22188[35];
    char text_22223[64];
    char text_22287[21];
    char text_22308[17];
    char text_22325[72];
    char text_22397[21];
    char text_22418[33];
    char text_22451[23];
    char text_22474[21];
    char text_22495[30];
    char text_22525[43];
    char text_22568[21];
    char text_22589[30];
    char text_22619[43];
    char text_22662[21];
    char text_22683[17];
    char text_22700[41];
    char text_22741[21];
    char text_22762[30];
    char text_22792[16];
    char text_22808[21];
    char text_22829[30];
    char text_22859[45];
    char text_22904[21];
    char text_22925[28];
    char text_22953[40];
    char text_22993[21];
    char text_23014[13];
    char text_23027[25];
    char text_23052[21];
    char text_23073[26];
    char text_23099[60];
    char text_23159[21];
    char text_23180[29];
    char text_23209[21];
    char text_23230[33];
    char text_23263[54];
    char text_23317[21];
    char text_23338[30];
    char text_23368[50];
    char text_23418[21];
    char text_23439[26];
    char text_23465[21];
    char text_23486[32];
    char text_23518[50];
    char text_23568[21];
    char text_23589[33];
    char text_23622[46];
    char text_23668[21];
    char text_23689[15];
    char text_23704[34];
    char text_23738[21];
    char text_23759[33];
    char text_23792[175];
    char text_23967[20];
    char text_23987[15];
    char text_24002[58];
    char text_24060[20];
    char text_24080[51];
    char text_24131[20];
    char text_24151[15];
    char text_24166[88];
    char text_24254[20];
    char text_24274[15];
    char text_24289[61];
    char text_24350[20];
    char text_24370[31];
    char text_24401[53];
    char text_24454[20];
    char text_24474[15];
    char text_24489[91];
    char text_24580[20];
    char text_24600[14];
    char text_24614[65];
    char text_24679[20];
    char text_24699[15];
    char text_24714[62];
    char text_24776[20];
    char text_24796[20];
    char text_24816[15];
    char text_24831[64];
    char text_24895[20];
    char text_24915[15];
    char text_24930[79];
    char text_25009[20];
    char text_25029[15];
    char text_25044[62];
    char text_25106[21];
    char text_25127[15];
    char text_25142[94];
    char text_25236[21];
    char text_25257[15];
    char text_25272[85];
    char text_25357[21];
    char text_25378[15];
    char text_25393[66];
    char text_25459[21];
    char text_25480[71];
    char text_25551[21];
    char text_25572[15];
    char text_25587[96];
    char text_25683[21];
    char text_25704[21];
    char text_25725[15];
    char text_25740[58];
    char text_25798[21];
    char text_25819[15];
    char text_25834[73];
    char text_25907[21];
    char text_25928[15];
    char text_25943[60];
    char text_26003[21];
    char text_26024[31];
    char text_26055[60];
    char text_26115[21];
    char text_26136[15];
    char text_26151[82];
    char text_26233[21];
    char text_26254[33];
    char text_26287[181];
    char text_26468[21];
    char text_26489[16];
    char text_26505[66];
    char text_26571[21];
    char text_26592[17];
    char text_26609[53];
    char text_26662[19];
    char text_26681[28];
    char text_26709[51];
    char text_26760[19];
    char text_26779[48];
    char text_26827[19];
    char text_26846[17];
    char text_26863[64];
    char text_26927[19];
    char text_26946[80];
    char text_27026[19];
    char text_27045[33];
    char text_27078[74];
    char text_27152[20];
    char text_27172[30];
    char text_27202[50];
    char text_27252[20];
    char text_27272[29];
    char text_27301[66];
    char text_27367[20];
    char text_27387[31];
    char text_27418[41];
    char text_27459[20];
    char text_27479[21];
    char text_27500[20];
    char text_27520[27];
    char text_27547[46];
    char text_27593[20];
    char text_27613[39];
    char text_27652[20];
    char text_27672[15];
    char text_27687[49];
    char text_27736[35];
    char text_27771[17];
    char text_27788[49];
    char text_27837[35];
    char text_27872[15];
    char text_27887[62];
    char text_27949[35];
    char text_27984[15];
    char text_27999[49];
    char text_28048[35];
    char text_28083[15];
    char text_28098[57];
    char text_28155[35];
    char text_28190[15];
    char text_28205[70];
    char text_28275[35];
    char text_28310[15];
    char text_28325[45];
    char text_28370[35];
    char text_28405[15];
    char text_28420[58];
    char text_28478[35];
    char text_28513[15];
    char text_28528[54];
    char text_28582[35];
    char text_28617[17];
    char text_28634[102];
    char text_28736[35];
    char text_28771[12];
    char text_28783[85];
    char text_28868[35];
    char text_28903[25];
    char text_28928[19];
    char text_28947[22];
    char text_28969[13];
    char text_28982[15];
    char text_28997[20];
    char text_29017[17];
    char text_29034[21];
    char text_29055[20];
    char text_29075[23];
    char text_29098[23];
    char text_29121[23];
    char text_29144[26];
    char text_29170[28];
    char text_29198[19];
    char text_29217[23];
    char text_29240[14];
    char text_29254[20];
    char text_29274[23];
    char text_29297[27];
    char text_29324[26];
    char text_29350[35];
    char text_29385[30];
    char text_29415[39];
    char text_29454[40];
    char text_29494[37];
    char text_29531[38];
    char text_29569[17];
    char text_29586[18];
    char text_29604[19];
    char text_29623[17];
    char text_29640[26];
    char text_29666[9];
    char text_29675[22];
    char text_29697[21];
    char text_29718[22];
    char text_29740[25];
    char text_29765[22];
    char text_29787[25];
    char text_29812[21];
    char text_29833[20];
    char text_29853[20];
    char text_29873[18];
    char text_29891[16];
    char text_29907[23];
    char text_29930[22];
    char text_29952[24];
    char text_29976[18];
    char text_29994[19];
    char text_30013[20];
    char text_30033[20];
    char text_30053[17];
    char text_30070[22];
    char text_30092[27];
    char text_30119[31];
    char text_30150[19];
    char text_30169[28];
    char text_30197[30];
    char text_30227[30];
    char text_30257[22];
    char text_30279[23];
    char text_30302[16];
    char text_30318[21];
    char text_30339[18];
    char text_30357[19];
    char text_30376[24];
    char text_30400[21];
    char text_30421[22];
    char text_30443[30];
    char text_30473[25];
    char text_30498[22];
    char text_30520[27];
    char text_30547[24];
    char text_30571[25];
    char text_30596[22];
    char text_30618[21];
    char text_30639[29];
    char text_30668[26];
    char text_30694[27];
    char text_30721[33];
    char text_30754[21];
    char text_30775[18];
    char text_30793[23];
    char text_30816[20];
    char text_30836[27];
    char text_30863[35];
    char text_30898[29];
    char text_30927[16];
    char text_30943[12];
    char text_30955[25];
    char text_30980[20];
    char text_31000[20];
    char text_31020[18];
    char text_31038[22];
    char text_31060[17];
    char text_31077[21];
    char text_31098[10];
    char text_31108[17];
    char text_31125[9];
    char text_31134[17];
    char text_31151[18];
    char text_31169[14];
    char text_31183[18];
    char text_31201[29];
    char text_31230[27];
    char text_31257[16];
    char text_31273[24];
    char text_31297[24];
    char text_31321[26];
    char text_31347[24];
    char text_31371[3];
    char text_31374[7];
    char text_31381[8];
    char text_31389[13];
    char text_31402[11];
    char text_31413[7];
    char text_31420[6];
} texts = {
    "",
    "rfc9113-3.4-04",
    "A preface that is not what it must be ends the connection with PROTOCOL_ERROR.",
    "spec/machines/connection.yaml:73",
    "a client reads no preface octets",
    "spec/machines/connection.yaml:74",
    "no frame is read before the preface",
    "spec/machines/connection.yaml:75",
    "rfc9113-3.4-01",
    "The client's 24 octets of preface are followed by a SETTINGS frame, which may be empty.",
    "spec/machines/connection.yaml:77",
    "rfc9113 6.8",
    "see GOAWAY",
    "spec/machines/connection.yaml:78",
    "spec/machines/connection.yaml:80",
    "the preface is read once",
    "spec/machines/connection.yaml:83",
    "spec/machines/connection.yaml:84",
    "rfc9113-3.4-02, rfc9113-3.4-04",
    "The first frame of a server is a SETTINGS frame, which may be empty.",
    "spec/machines/connection.yaml:87",
    "rfc9113-3.4-01, rfc9113-3.4-04",
    "spec/machines/connection.yaml:88",
    "raised only after HEADERS or GOAWAY was taken",
    "spec/machines/connection.yaml:89",
    "rfc9113 3.4",
    "see HTTP/2 Connection Preface",
    "spec/machines/connection.yaml:91",
    "spec/machines/connection.yaml:92",
    "spec/machines/connection.yaml:94",
    "rfc9113 6",
    "see Frame Definitions",
    "spec/machines/connection.yaml:97",
    "rfc9113 6.3",
    "see PRIORITY",
    "spec/machines/connection.yaml:98",
    "rfc9113 6.9",
    "see WINDOW_UPDATE",
    "spec/machines/connection.yaml:99",
    "rfc9113-6.7-05",
    "A PING that is an answer is not answered.",
    "spec/machines/connection.yaml:100",
    "rfc9113 6.6",
    "see PUSH_PROMISE",
    "spec/machines/connection.yaml:101",
    "rfc9113-6.5.2-02, rfc9113-6.6-09",
    "PUSH_PROMISE after the acknowledgement of ENABLE_PUSH = 0 ends the connection with PROTOCOL_ERROR.",
    "spec/machines/connection.yaml:102",
    "rfc9113-8.4-07",
    "PUSH_PROMISE from a client ends the server's connection with PROTOCOL_ERROR.",
    "spec/machines/connection.yaml:103",
    "rfc9113-4.1-02, rfc9113-5.5-02",
    "A frame of unknown type is ignored and thrown away.",
    "spec/machines/connection.yaml:104",
    "no GOAWAY came before",
    "spec/machines/connection.yaml:106",
    "spec/machines/connection.yaml:108",
    "no GOAWAY of ours names a last stream",
    "spec/machines/connection.yaml:109",
    "spec/machines/connection.yaml:110",
    "spec/machines/connection.yaml:112",
    "rfc9113-6.8-09",
    "Frames beyond the last stream identifier still count for HPACK state and the connection window.",
    "spec/machines/connection.yaml:113",
    "rfc9113-6.8-05",
    "GOAWAY may be sent again.",
    "spec/machines/connection.yaml:115",
    "rfc9113-6.8-06",
    "The last stream identifier of a later GOAWAY never grows.",
    "spec/machines/connection.yaml:116",
    "spec/machines/connection.yaml:118",
    "rfc9113-6.8-03",
    "Who received GOAWAY and is done sends its own before it closes.",
    "spec/machines/connection.yaml:119",
    "rfc9113-6.8-01",
    "After the peer's GOAWAY no further streams are opened on this connection.",
    "spec/machines/connection.yaml:120",
    "spec/machines/connection.yaml:122",
    "spec/machines/connection.yaml:125",
    "rfc9113-5.4.1-01, rfc9113-5.4.1-02",
    "A connection error is announced with GOAWAY naming the last stream taken from the peer.",
    "spec/machines/connection.yaml:126",
    "rfc9113 5.4.1",
    "see Connection Error Handling",
    "spec/machines/connection.yaml:127",
    "spec/machines/connection.yaml:129",
    "a connection that we are closing opens no further streams",
    "spec/machines/connection.yaml:131",
    "spec/machines/connection.yaml:132",
    "rfc9113-5.4.1-02",
    "The transport is closed after the GOAWAY of a connection error.",
    "spec/machines/connection.yaml:135",
    "spec/machines/connection.yaml:136",
    "rfc9113-5.4-02",
    "One connection error is reported, unless another follows a graceful GOAWAY.",
    "spec/machines/connection.yaml:137",
    "spec/machines/connection.yaml:138",
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

_Static_assert(sizeof texts == 31426, "the texts have gaps");

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
    [19] = {.cite = 1273, .why = 1285, .where = 1302}, /* connection/established/recv.PUSH_PROMISE@client */
    [20] = {.cite = 1336, .why = 1369, .where = 1468}, /* connection/established/recv.PUSH_DISABLED@client */
    [21] = {.cite = 1502, .why = 1517, .where = 1594}, /* connection/established/recv.PUSH_PROMISE@server */
    [22] = {.cite = 1628, .why = 1659, .where = 1711}, /* connection/established/recv.UNKNOWN */
    [23] = {.cite = 0, .why = 1745, .where = 1767}, /* connection/untold/recv.GOAWAY_RAISED */
    [24] = {.cite = 399, .why = 411, .where = 1801}, /* connection/open/recv.GOAWAY */
    [25] = {.cite = 0, .why = 1835, .where = 1873}, /* connection/open/recv.LATE_STREAM */
    [26] = {.cite = 399, .why = 411, .where = 1907}, /* connection/open/send.GOAWAY */
    [27] = {.cite = 399, .why = 411, .where = 1941}, /* connection/goaway_sent/recv.GOAWAY */
    [28] = {.cite = 1975, .why = 1990, .where = 2086}, /* connection/goaway_sent/recv.LATE_STREAM */
    [29] = {.cite = 2120, .why = 2135, .where = 2161}, /* connection/told/recv.GOAWAY */
    [30] = {.cite = 2195, .why = 2210, .where = 2268}, /* connection/told/recv.GOAWAY_RAISED */
    [31] = {.cite = 0, .why = 1835, .where = 2302}, /* connection/goaway_received/recv.LATE_STREAM */
    [32] = {.cite = 2336, .why = 2351, .where = 2415}, /* connection/goaway_received/send.GOAWAY */
    [33] = {.cite = 2449, .why = 2464, .where = 2538}, /* connection/goaway_received/send.NEW_STREAM */
    [34] = {.cite = 1975, .why = 1990, .where = 2572}, /* connection/goaway_both/recv.LATE_STREAM */
    [35] = {.cite = 855, .why = 867, .where = 2606}, /* connection/living/send.FRAME */
    [36] = {.cite = 2640, .why = 2675, .where = 2763}, /* connection/living/send.CONNECTION_ERROR */
    [37] = {.cite = 2797, .why = 2811, .where = 2841}, /* connection/living/note.TRANSPORT_CLOSED */
    [38] = {.cite = 855, .why = 867, .where = 2875}, /* connection/fresh/send.NEW_STREAM */
    [39] = {.cite = 2336, .why = 2909, .where = 2967}, /* connection/going/send.NEW_STREAM */
    [40] = {.cite = 2120, .why = 2135, .where = 3001}, /* connection/going/send.GOAWAY */
    [41] = {.cite = 3035, .why = 3052, .where = 3116}, /* connection/dead/recv.rest */
    [42] = {.cite = 3035, .why = 3052, .where = 3150}, /* connection/dead/send.NEW_STREAM */
    [43] = {.cite = 3184, .why = 3199, .where = 3275}, /* connection/dead/send.CONNECTION_ERROR */
    [44] = {.cite = 2797, .why = 2811, .where = 3309}, /* connection/dead/note.TRANSPORT_CLOSED */
    [45] = {.cite = 3835, .why = 3847, .where = 3895}, /* header_block/between/recv.WHOLE */
    [46] = {.cite = 3930, .why = 3961, .where = 4038}, /* header_block/between/recv.BEGIN */
    [47] = {.cite = 4073, .why = 4089, .where = 4184}, /* header_block/between/recv.CONTINUATION */
    [48] = {.cite = 4219, .why = 4235, .where = 4297}, /* header_block/inside/recv.CONTINUATION */
    [49] = {.cite = 4332, .why = 4345, .where = 4362}, /* header_block/inside/recv.CONTINUATION_END */
    [50] = {.cite = 4397, .why = 4413, .where = 4510}, /* header_block/inside/recv.CONTINUATION_ELSEWHERE */
    [51] = {.cite = 4545, .why = 4576, .where = 4675}, /* header_block/inside/recv.WHOLE */
    [52] = {.cite = 4710, .why = 4576, .where = 4741}, /* header_block/inside/recv.OTHER */
    [53] = {.cite = 4887, .why = 4902, .where = 4965}, /* message/early/recv.INFORMATIONAL@client */
    [54] = {.cite = 4995, .why = 5025, .where = 5073}, /* message/early/recv.INFORMATIONAL_END@client */
    [55] = {.cite = 0, .why = 5103, .where = 5159}, /* message/early/recv.INFORMATIONAL@server */
    [56] = {.cite = 5189, .why = 5201, .where = 5226}, /* message/early/recv.SECTION */
    [57] = {.cite = 5189, .why = 5201, .where = 5256}, /* message/early/recv.SECTION_END */
    [58] = {.cite = 5286, .why = 5298, .where = 5321}, /* message/early/recv.TUNNEL@client */
    [59] = {.cite = 0, .why = 5351, .where = 5382}, /* message/early/recv.TUNNEL@server */
    [60] = {.cite = 4995, .why = 5412, .where = 5451}, /* message/early/recv.DATA@client */
    [61] = {.cite = 0, .why = 5481, .where = 5506}, /* message/early/recv.DATA@server */
    [62] = {.cite = 5536, .why = 5548, .where = 5564}, /* message/early/recv.PROMISE@client */
    [63] = {.cite = 0, .why = 5594, .where = 5651}, /* message/early/recv.PROMISE@server */
    [64] = {.cite = 4887, .why = 4902, .where = 5681}, /* message/early/send.INFORMATIONAL@server */
    [65] = {.cite = 5189, .why = 5025, .where = 5711}, /* message/early/send.INFORMATIONAL_END@server */
    [66] = {.cite = 0, .why = 5741, .where = 5795}, /* message/early/send.INFORMATIONAL@client */
    [67] = {.cite = 5189, .why = 5201, .where = 5825}, /* message/early/send.SECTION */
    [68] = {.cite = 5189, .why = 5201, .where = 5855}, /* message/early/send.SECTION_END */
    [69] = {.cite = 5286, .why = 5298, .where = 5885}, /* message/early/send.TUNNEL@server */
    [70] = {.cite = 0, .why = 5351, .where = 5915}, /* message/early/send.TUNNEL@client */
    [71] = {.cite = 5189, .why = 5945, .where = 5984}, /* message/early/send.DATA@server */
    [72] = {.cite = 0, .why = 5481, .where = 6014}, /* message/early/send.DATA@client */
    [73] = {.cite = 5536, .why = 5548, .where = 6044}, /* message/early/send.PROMISE@server */
    [74] = {.cite = 0, .why = 6074, .where = 6100}, /* message/early/send.PROMISE@client */
    [75] = {.cite = 0, .why = 6130, .where = 6163}, /* message/early/note.TUNNELLED */
    [76] = {.cite = 6193, .why = 6208, .where = 6297}, /* message/content/recv.SECTION */
    [77] = {.cite = 5189, .why = 5201, .where = 6327}, /* message/content/recv.SECTION_END */
    [78] = {.cite = 5189, .why = 5201, .where = 6357}, /* message/content/recv.DATA */
    [79] = {.cite = 5189, .why = 5201, .where = 6387}, /* message/content/recv.DATA_END */
    [80] = {.cite = 0, .why = 6417, .where = 6478}, /* message/content/recv.INFORMATIONAL */
    [81] = {.cite = 5536, .why = 5548, .where = 6508}, /* message/content/recv.PROMISE@client */
    [82] = {.cite = 0, .why = 5594, .where = 6538}, /* message/content/recv.PROMISE@server */
    [83] = {.cite = 6193, .why = 6208, .where = 6568}, /* message/content/send.SECTION */
    [84] = {.cite = 5189, .why = 5201, .where = 6598}, /* message/content/send.SECTION_END */
    [85] = {.cite = 5189, .why = 5201, .where = 6628}, /* message/content/send.DATA */
    [86] = {.cite = 5189, .why = 5201, .where = 6658}, /* message/content/send.DATA_END */
    [87] = {.cite = 0, .why = 6417, .where = 6688}, /* message/content/send.INFORMATIONAL */
    [88] = {.cite = 5536, .why = 5548, .where = 6718}, /* message/content/send.PROMISE@server */
    [89] = {.cite = 0, .why = 6074, .where = 6748}, /* message/content/send.PROMISE@client */
    [90] = {.cite = 5286, .why = 5298, .where = 6778}, /* message/content/note.TUNNELLED */
    [91] = {.cite = 5286, .why = 5298, .where = 6808}, /* message/tunnel/recv.DATA */
    [92] = {.cite = 5286, .why = 5298, .where = 6838}, /* message/tunnel/recv.DATA_END */
    [93] = {.cite = 6868, .why = 6883, .where = 6984}, /* message/tunnel/recv.SECTION */
    [94] = {.cite = 0, .why = 6417, .where = 7014}, /* message/tunnel/recv.INFORMATIONAL */
    [95] = {.cite = 6868, .why = 6883, .where = 7044}, /* message/tunnel/recv.PROMISE@client */
    [96] = {.cite = 0, .why = 5594, .where = 7074}, /* message/tunnel/recv.PROMISE@server */
    [97] = {.cite = 5286, .why = 5298, .where = 7104}, /* message/tunnel/send.DATA */
    [98] = {.cite = 5286, .why = 5298, .where = 7134}, /* message/tunnel/send.DATA_END */
    [99] = {.cite = 6868, .why = 6883, .where = 7164}, /* message/tunnel/send.SECTION */
    [100] = {.cite = 0, .why = 6417, .where = 7195}, /* message/tunnel/send.INFORMATIONAL */
    [101] = {.cite = 6868, .why = 6883, .where = 7226}, /* message/tunnel/send.PROMISE@server */
    [102] = {.cite = 0, .why = 6074, .where = 7257}, /* message/tunnel/send.PROMISE@client */
    [103] = {.cite = 0, .why = 7288, .where = 7311}, /* message/tunnel/note.TUNNELLED */
    [104] = {.cite = 0, .why = 7342, .where = 7396}, /* message/done/recv.rest */
    [105] = {.cite = 0, .why = 7342, .where = 7427}, /* message/done/send.rest */
    [106] = {.cite = 5286, .why = 5298, .where = 7458}, /* message/done/note.TUNNELLED */
    [107] = {.cite = 0, .why = 7489, .where = 7535}, /* message/absent/recv.rest */
    [108] = {.cite = 0, .why = 7489, .where = 7566}, /* message/absent/send.rest */
    [109] = {.cite = 0, .why = 6130, .where = 7597}, /* message/absent/note.TUNNELLED */
    [110] = {.cite = 7932, .why = 7946, .where = 7975}, /* settings_sync/synced/send.SETTINGS */
    [111] = {.cite = 8011, .why = 8041, .where = 8104}, /* settings_sync/synced/recv.SETTINGS_ACK */
    [112] = {.cite = 7932, .why = 7946, .where = 8140}, /* settings_sync/waiting/send.SETTINGS */
    [113] = {.cite = 7932, .why = 7946, .where = 8176}, /* settings_sync/waiting/recv.SETTINGS_ACK */
    [114] = {.cite = 7932, .why = 7946, .where = 8212}, /* settings_sync/waiting_more/send.SETTINGS */
    [115] = {.cite = 7932, .why = 7946, .where = 8248}, /* settings_sync/waiting_more/recv.SETTINGS_ACK */
    [116] = {.cite = 1628, .why = 1659, .where = 8332}, /* stream/any/recv.UNKNOWN */
    [117] = {.cite = 8361, .why = 8376, .where = 8451}, /* stream/idle/recv.DATA */
    [118] = {.cite = 8480, .why = 8495, .where = 8566}, /* stream/idle/recv.RST_STREAM */
    [119] = {.cite = 8595, .why = 8626, .where = 8737}, /* stream/idle/recv.PUSH_PROMISE */
    [120] = {.cite = 8361, .why = 8626, .where = 8766}, /* stream/idle/recv.WINDOW_UPDATE */
    [121] = {.cite = 8361, .why = 8626, .where = 8795}, /* stream/idle/recv.PRIORITY */
    [122] = {.cite = 8824, .why = 8857, .where = 9012}, /* stream/idle/recv.PRIORITY_SIZE */
    [123] = {.cite = 0, .why = 9041, .where = 9070}, /* stream/idle/recv.WINDOW_OVERFLOW */
    [124] = {.cite = 0, .why = 9099, .where = 9143}, /* stream/idle/recv.END_STREAM */
    [125] = {.cite = 8361, .why = 9172, .where = 9195}, /* stream/idle/send.DATA */
    [126] = {.cite = 9224, .why = 9239, .where = 9268}, /* stream/idle/send.RST_STREAM */
    [127] = {.cite = 9297, .why = 9312, .where = 9410}, /* stream/idle/send.PUSH_PROMISE */
    [128] = {.cite = 0, .why = 9099, .where = 9439}, /* stream/idle/send.END_STREAM */
    [129] = {.cite = 0, .why = 9468, .where = 9491}, /* stream/idle/note.UNPROCESSED */
    [130] = {.cite = 9520, .why = 9555, .where = 9622}, /* stream/idle_local/recv.HEADERS */
    [131] = {.cite = 9651, .why = 9666, .where = 9756}, /* stream/idle_local/recv.PROMISED@client */
    [132] = {.cite = 0, .why = 5594, .where = 9785}, /* stream/idle_local/recv.PROMISED@server */
    [133] = {.cite = 9814, .why = 9826, .where = 9844}, /* stream/idle_local/send.HEADERS@client */
    [134] = {.cite = 9873, .why = 9888, .where = 9934}, /* stream/idle_local/send.HEADERS@server */
    [135] = {.cite = 9814, .why = 9826, .where = 9963}, /* stream/idle_local/send.PROMISED@server */
    [136] = {.cite = 9992, .why = 10009, .where = 10046}, /* stream/idle_local/send.PROMISED@client */
    [137] = {.cite = 9814, .why = 9826, .where = 10075}, /* stream/idle_remote/recv.HEADERS@server */
    [138] = {.cite = 9873, .why = 10105, .where = 10213}, /* stream/idle_remote/recv.HEADERS@client */
    [139] = {.cite = 9814, .why = 9826, .where = 10243}, /* stream/idle_remote/recv.PROMISED@client */
    [140] = {.cite = 0, .why = 5594, .where = 10273}, /* stream/idle_remote/recv.PROMISED@server */
    [141] = {.cite = 10303, .why = 9555, .where = 10320}, /* stream/idle_remote/send.HEADERS */
    [142] = {.cite = 10350, .why = 9666, .where = 10383}, /* stream/begun/recv.PROMISED@client */
    [143] = {.cite = 0, .why = 5594, .where = 10413}, /* stream/begun/recv.PROMISED@server */
    [144] = {.cite = 0, .why = 10443, .where = 10489}, /* stream/live/send.PROMISED */
    [145] = {.cite = 399, .why = 10519, .where = 10583}, /* stream/reserved_local/note.UNPROCESSED@server */
    [146] = {.cite = 0, .why = 10613, .where = 10639}, /* stream/reserved_local/note.UNPROCESSED@client */
    [147] = {.cite = 0, .why = 10669, .where = 10716}, /* stream/reserved_local/note.DISOWNED */
    [148] = {.cite = 10746, .why = 10761, .where = 10883}, /* stream/reserved_local/recv.HEADERS@server */
    [149] = {.cite = 0, .why = 5594, .where = 10913}, /* stream/reserved_local/recv.PUSH_PROMISE@server */
    [150] = {.cite = 10943, .why = 10958, .where = 11027}, /* stream/reserved_local/recv.PRIORITY@server */
    [151] = {.cite = 8824, .why = 11057, .where = 11203}, /* stream/reserved_local/recv.PRIORITY_SIZE@server */
    [152] = {.cite = 9814, .why = 9826, .where = 11233}, /* stream/reserved_local/recv.RST_STREAM@server */
    [153] = {.cite = 10943, .why = 10958, .where = 11263}, /* stream/reserved_local/recv.WINDOW_UPDATE@server */
    [154] = {.cite = 11293, .why = 11328, .where = 11508}, /* stream/reserved_local/recv.WINDOW_OVERFLOW@server */
    [155] = {.cite = 0, .why = 9099, .where = 11538}, /* stream/reserved_local/recv.END_STREAM@server */
    [156] = {.cite = 9814, .why = 9826, .where = 11568}, /* stream/reserved_local/send.HEADERS@server */
    [157] = {.cite = 9814, .why = 9826, .where = 11598}, /* stream/reserved_local/send.RST_STREAM@server */
    [158] = {.cite = 11628, .why = 11643, .where = 11724}, /* stream/reserved_local/send.DATA@server */
    [159] = {.cite = 11628, .why = 11754, .where = 11784}, /* stream/reserved_local/send.WINDOW_UPDATE@server */
    [160] = {.cite = 0, .why = 9099, .where = 11814}, /* stream/reserved_local/send.END_STREAM@server */
    [161] = {.cite = 0, .why = 10613, .where = 11844}, /* stream/reserved_local/recv.HEADERS@client */
    [162] = {.cite = 0, .why = 10613, .where = 11874}, /* stream/reserved_local/send.HEADERS@client */
    [163] = {.cite = 0, .why = 11904, .where = 11946}, /* stream/reserved_remote/note.UNPROCESSED */
    [164] = {.cite = 9814, .why = 9826, .where = 11976}, /* stream/reserved_remote/recv.HEADERS@client */
    [165] = {.cite = 12006, .why = 12021, .where = 12135}, /* stream/reserved_remote/recv.DATA@client */
    [166] = {.cite = 12006, .why = 12021, .where = 12165}, /* stream/reserved_remote/recv.PRIORITY@client */
    [167] = {.cite = 12195, .why = 12210, .where = 12280}, /* stream/reserved_remote/recv.PRIORITY_SIZE@client */
    [168] = {.cite = 9814, .why = 9826, .where = 12310}, /* stream/reserved_remote/recv.RST_STREAM@client */
    [169] = {.cite = 0, .why = 9099, .where = 12340}, /* stream/reserved_remote/recv.END_STREAM@client */
    [170] = {.cite = 9814, .why = 9826, .where = 12370}, /* stream/reserved_remote/send.RST_STREAM@client */
    [171] = {.cite = 12400, .why = 12415, .where = 12500}, /* stream/reserved_remote/send.WINDOW_UPDATE@client */
    [172] = {.cite = 12400, .why = 12415, .where = 12530}, /* stream/reserved_remote/send.HEADERS@client */
    [173] = {.cite = 0, .why = 9099, .where = 12560}, /* stream/reserved_remote/send.END_STREAM@client */
    [174] = {.cite = 0, .why = 10613, .where = 12590}, /* stream/reserved_remote/recv.HEADERS@server */
    [175] = {.cite = 0, .why = 10613, .where = 12620}, /* stream/reserved_remote/send.HEADERS@server */
    [176] = {.cite = 12650, .why = 9826, .where = 12678}, /* stream/active/recv.WINDOW_UPDATE */
    [177] = {.cite = 9814, .why = 9826, .where = 12708}, /* stream/active/recv.PRIORITY */
    [178] = {.cite = 12738, .why = 9826, .where = 12766}, /* stream/active/recv.RST_STREAM */
    [179] = {.cite = 12796, .why = 12824, .where = 12896}, /* stream/active/note.UNPROCESSED@client */
    [180] = {.cite = 399, .why = 10519, .where = 12926}, /* stream/active/note.UNPROCESSED@server */
    [181] = {.cite = 12956, .why = 12984, .where = 13074}, /* stream/active/note.DISOWNED@client */
    [182] = {.cite = 0, .why = 13104, .where = 13132}, /* stream/active/note.DISOWNED@server */
    [183] = {.cite = 9814, .why = 13162, .where = 13206}, /* stream/unended/recv.HEADERS */
    [184] = {.cite = 12195, .why = 12210, .where = 13236}, /* stream/unended/recv.PRIORITY_SIZE */
    [185] = {.cite = 13266, .why = 13281, .where = 13392}, /* stream/unended/recv.PUSH_PROMISE@client */
    [186] = {.cite = 0, .why = 5594, .where = 13422}, /* stream/unended/recv.PUSH_PROMISE@server */
    [187] = {.cite = 13452, .why = 13469, .where = 13573}, /* stream/unended/recv.WINDOW_OVERFLOW */
    [188] = {.cite = 13603, .why = 9826, .where = 13633}, /* stream/unended/send.RST_STREAM */
    [189] = {.cite = 1119, .why = 1131, .where = 13663}, /* stream/unended/send.WINDOW_UPDATE */
    [190] = {.cite = 9814, .why = 9826, .where = 13693}, /* stream/open/recv.END_STREAM */
    [191] = {.cite = 9814, .why = 13162, .where = 13723}, /* stream/open/send.HEADERS */
    [192] = {.cite = 9814, .why = 9826, .where = 13753}, /* stream/open/send.END_STREAM */
    [193] = {.cite = 13783, .why = 13800, .where = 13891}, /* stream/open/send.PUSH_PROMISE@server */
    [194] = {.cite = 9992, .why = 10009, .where = 13921}, /* stream/open/send.PUSH_PROMISE@client */
    [195] = {.cite = 9814, .why = 9826, .where = 13951}, /* stream/half_closed_local/recv.END_STREAM */
    [196] = {.cite = 9814, .why = 13981, .where = 14020}, /* stream/half_closed_local/send.HEADERS */
    [197] = {.cite = 0, .why = 9099, .where = 14050}, /* stream/half_closed_local/send.END_STREAM */
    [198] = {.cite = 14080, .why = 14113, .where = 14321}, /* stream/half_closed_remote/recv.HEADERS */
    [199] = {.cite = 14351, .why = 14400, .where = 14581}, /* stream/half_closed_remote/recv.DATA */
    [200] = {.cite = 13266, .why = 13281, .where = 14611}, /* stream/half_closed_remote/recv.PUSH_PROMISE@client */
    [201] = {.cite = 0, .why = 5594, .where = 14641}, /* stream/half_closed_remote/recv.PUSH_PROMISE@server */
    [202] = {.cite = 8824, .why = 14671, .where = 14827}, /* stream/half_closed_remote/recv.PRIORITY_SIZE */
    [203] = {.cite = 11293, .why = 14857, .where = 15047}, /* stream/half_closed_remote/recv.WINDOW_OVERFLOW */
    [204] = {.cite = 0, .why = 9099, .where = 15077}, /* stream/half_closed_remote/recv.END_STREAM */
    [205] = {.cite = 9814, .why = 13162, .where = 15107}, /* stream/half_closed_remote/send.HEADERS */
    [206] = {.cite = 9814, .why = 9826, .where = 15137}, /* stream/half_closed_remote/send.END_STREAM */
    [207] = {.cite = 9814, .why = 15167, .where = 15234}, /* stream/half_closed_remote/send.RST_STREAM */
    [208] = {.cite = 13783, .why = 13800, .where = 15264}, /* stream/half_closed_remote/send.PUSH_PROMISE@server */
    [209] = {.cite = 9992, .why = 10009, .where = 15294}, /* stream/half_closed_remote/send.PUSH_PROMISE@client */
    [210] = {.cite = 9814, .why = 15324, .where = 15369}, /* stream/half_closed_remote/send.WINDOW_UPDATE */
    [211] = {.cite = 15399, .why = 15427, .where = 15504}, /* stream/ended/recv.WINDOW_UPDATE */
    [212] = {.cite = 0, .why = 15534, .where = 15564}, /* stream/ended/recv.WINDOW_OVERFLOW */
    [213] = {.cite = 15594, .why = 15609, .where = 15658}, /* stream/ended/send.HEADERS */
    [214] = {.cite = 0, .why = 10443, .where = 15688}, /* stream/ended/send.PROMISED */
    [215] = {.cite = 0, .why = 9099, .where = 15718}, /* stream/ended/send.END_STREAM */
    [216] = {.cite = 0, .why = 15748, .where = 15777}, /* stream/ended/note.UNPROCESSED */
    [217] = {.cite = 15807, .why = 15840, .where = 15938}, /* stream/closed_grace/recv.HEADERS */
    [218] = {.cite = 15968, .why = 15983, .where = 16042}, /* stream/closed_grace/recv.PUSH_PROMISE@client */
    [219] = {.cite = 0, .why = 5594, .where = 16072}, /* stream/closed_grace/recv.PUSH_PROMISE@server */
    [220] = {.cite = 16102, .why = 15840, .where = 16117}, /* stream/closed_grace/recv.PRIORITY */
    [221] = {.cite = 9814, .why = 9826, .where = 16147}, /* stream/closed_grace/recv.RST_STREAM */
    [222] = {.cite = 9814, .why = 9826, .where = 16177}, /* stream/closed_grace/recv.END_STREAM */
    [223] = {.cite = 9814, .why = 9826, .where = 16207}, /* stream/settled/recv.PRIORITY */
    [224] = {.cite = 8824, .why = 16237, .where = 16372}, /* stream/settled/recv.PRIORITY_SIZE */
    [225] = {.cite = 13266, .why = 13281, .where = 16402}, /* stream/settled/recv.PUSH_PROMISE@client */
    [226] = {.cite = 0, .why = 5594, .where = 16432}, /* stream/settled/recv.PUSH_PROMISE@server */
    [227] = {.cite = 9814, .why = 9826, .where = 16462}, /* stream/settled/recv.RST_STREAM */
    [228] = {.cite = 0, .why = 9099, .where = 16492}, /* stream/settled/recv.END_STREAM */
    [229] = {.cite = 16522, .why = 16537, .where = 16621}, /* stream/closed_strict/recv.HEADERS */
    [230] = {.cite = 16651, .why = 16682, .where = 16740}, /* stream/closed_strict/recv.DATA */
    [231] = {.cite = 16770, .why = 16787, .where = 16887}, /* stream/closed_forgotten/recv.HEADERS */
    [232] = {.cite = 16651, .why = 16682, .where = 16917}, /* stream/closed_forgotten/recv.DATA */
    [233] = {.cite = 17286, .why = 17318, .where = 17453}, /* check LIMIT_CONCURRENT_STREAMS */
    [234] = {.cite = 17473, .why = 17507, .where = 17632}, /* check LIMIT_HELD_STREAMS */
    [235] = {.cite = 17652, .why = 17685, .where = 17749}, /* check LIMIT_REFUSED_STREAMS */
    [236] = {.cite = 17652, .why = 17769, .where = 17866}, /* check LIMIT_RESETS */
    [237] = {.cite = 17652, .why = 17886, .where = 17942}, /* check LIMIT_GLITCHES */
    [238] = {.cite = 17652, .why = 17962, .where = 18079}, /* check LIMIT_DATA_OVERHEAD */
    [239] = {.cite = 18099, .why = 18129, .where = 18209}, /* check LIMIT_DATA_EMPTY */
    [240] = {.cite = 17652, .why = 18230, .where = 18362}, /* check LIMIT_WINDOW_UPDATES */
    [241] = {.cite = 17652, .why = 18383, .where = 18462}, /* check LIMIT_CONTROL_QUEUE */
    [242] = {.cite = 18483, .why = 18517, .where = 18642}, /* check LIMIT_LIST_OCTETS_HARD */
    [243] = {.cite = 18663, .why = 18698, .where = 18774}, /* check LIMIT_LIST_FIELDS_HARD */
    [244] = {.cite = 18795, .why = 18828, .where = 18890}, /* check LIMIT_LIST_CRUMBS_HARD */
    [245] = {.cite = 18911, .why = 18941, .where = 19018}, /* check LIMIT_BLOCK_CONTINUATIONS */
    [246] = {.cite = 18911, .why = 19039, .where = 19134}, /* check LIMIT_BLOCK_SHORT_FRAGMENTS */
    [247] = {.cite = 19155, .why = 19180, .where = 19297}, /* check LIMIT_SIZE_UPDATES */
    [248] = {.cite = 19318, .why = 19347, .where = 19413}, /* check LIMIT_SETTINGS_ENTRIES */
    [249] = {.cite = 17652, .why = 19434, .where = 19590}, /* check LIMIT_GOODPUT */
    [250] = {.cite = 19611, .why = 19643, .where = 19720}, /* check LIMIT_INFORMATIONAL */
    [251] = {.cite = 19741, .why = 19770, .where = 19855}, /* check LIMIT_REFUSED_PROMISES */
    [252] = {.cite = 19876, .why = 19893, .where = 19964}, /* check SETTINGS_ENABLE_PUSH_RANGE */
    [253] = {.cite = 19986, .why = 20021, .where = 20101}, /* check SETTINGS_ENABLE_PUSH_ROLE */
    [254] = {.cite = 20123, .why = 20140, .where = 20218}, /* check SETTINGS_INITIAL_WINDOW_SIZE_RANGE */
    [255] = {.cite = 20240, .why = 20275, .where = 20360}, /* check SETTINGS_MAX_FRAME_SIZE_RANGE */
    [256] = {.cite = 20382, .why = 20395, .where = 20430}, /* check SETTINGS_ENABLE_CONNECT_PROTOCOL_RANGE */
    [257] = {.cite = 20452, .why = 20465, .where = 20519}, /* check SETTINGS_ENABLE_CONNECT_PROTOCOL_CHANGE */
    [258] = {.cite = 20541, .why = 20556, .where = 20637}, /* check SETTINGS_NO_RFC7540_PRIORITIES_RANGE */
    [259] = {.cite = 20659, .why = 20690, .where = 20768}, /* check SETTINGS_NO_RFC7540_PRIORITIES_CHANGE */
    [260] = {.cite = 20790, .why = 20820, .where = 20842}, /* check FIELD_NAME_EMPTY */
    [261] = {.cite = 20863, .why = 20898, .where = 20961}, /* check FIELD_NAME_OCTETS */
    [262] = {.cite = 20982, .why = 21017, .where = 21055}, /* check FIELD_VALUE_OCTETS */
    [263] = {.cite = 21076, .why = 21093, .where = 21139}, /* check FIELD_VALUE_EDGE */
    [264] = {.cite = 21160, .why = 21177, .where = 21217}, /* check FIELD_CONNECTION_SPECIFIC */
    [265] = {.cite = 21238, .why = 21255, .where = 21307}, /* check FIELD_TE */
    [266] = {.cite = 21328, .why = 21360, .where = 21414}, /* check FIELD_NOT_IN_TRAILERS */
    [267] = {.cite = 21435, .why = 21450, .where = 21478}, /* check FIELD_PSEUDO_UNKNOWN */
    [268] = {.cite = 21499, .why = 21530, .where = 21563}, /* check FIELD_PSEUDO_REPEATED */
    [269] = {.cite = 21584, .why = 21615, .where = 21664}, /* check FIELD_PSEUDO_AFTER_FIELD */
    [270] = {.cite = 21685, .why = 21716, .where = 21782}, /* check FIELD_PSEUDO_NOT_HERE */
    [271] = {.cite = 21803, .why = 21834, .where = 21872}, /* check FIELD_PSEUDO_IN_TRAILERS */
    [272] = {.cite = 21893, .why = 21928, .where = 21961}, /* check FIELD_PSEUDO_MISSING */
    [273] = {.cite = 21982, .why = 21999, .where = 22022}, /* check FIELD_METHOD_OCTETS */
    [274] = {.cite = 21982, .why = 22043, .where = 22071}, /* check FIELD_SCHEME_OCTETS */
    [275] = {.cite = 21982, .why = 22092, .where = 22167}, /* check FIELD_PATH_OCTETS */
    [276] = {.cite = 22188, .why = 22223, .where = 22287}, /* check FIELD_PATH_FORM */
    [277] = {.cite = 22308, .why = 22325, .where = 22397}, /* check FIELD_AUTHORITY_OCTETS */
    [278] = {.cite = 22418, .why = 22451, .where = 22474}, /* check FIELD_AUTHORITY_EMPTY */
    [279] = {.cite = 22495, .why = 22525, .where = 22568}, /* check FIELD_AUTHORITY_MISSING */
    [280] = {.cite = 22589, .why = 22619, .where = 22662}, /* check FIELD_HOST_OCTETS */
    [281] = {.cite = 22683, .why = 22700, .where = 22741}, /* check FIELD_HOST_DIFFERS */
    [282] = {.cite = 22762, .why = 22792, .where = 22808}, /* check FIELD_HOST_REPEATED */
    [283] = {.cite = 22829, .why = 22859, .where = 22904}, /* check FIELD_STATUS_SYNTAX */
    [284] = {.cite = 22925, .why = 22953, .where = 22993}, /* check FIELD_STATUS_101 */
    [285] = {.cite = 23014, .why = 23027, .where = 23052}, /* check FIELD_PROTOCOL_OCTETS */
    [286] = {.cite = 23073, .why = 23099, .where = 23159}, /* check FIELD_PROTOCOL_NOT_ENABLED */
    [287] = {.cite = 23014, .why = 23180, .where = 23209}, /* check FIELD_PROTOCOL_WITHOUT_CONNECT */
    [288] = {.cite = 23230, .why = 23263, .where = 23317}, /* check FIELD_CONNECT_FORM */
    [289] = {.cite = 23338, .why = 23368, .where = 23418}, /* check FIELD_CONTENT_LENGTH_SYNTAX */
    [290] = {.cite = 23338, .why = 23439, .where = 23465}, /* check FIELD_CONTENT_LENGTH_REPEATED */
    [291] = {.cite = 23486, .why = 23518, .where = 23568}, /* check FIELD_CONTENT_LENGTH_MISMATCH */
    [292] = {.cite = 23589, .why = 23622, .where = 23668}, /* check FIELD_PROMISED_METHOD */
    [293] = {.cite = 23689, .why = 23704, .where = 23738}, /* check FIELD_PROMISED_CONTENT */
    [294] = {.cite = 23759, .why = 23792, .where = 23967}, /* check FRAME_TOO_LARGE */
    [295] = {.cite = 23987, .why = 24002, .where = 24060}, /* check FRAME_DATA_STREAM_ID */
    [296] = {.cite = 23759, .why = 24080, .where = 24131}, /* check FRAME_DATA_LENGTH */
    [297] = {.cite = 24151, .why = 24166, .where = 24254}, /* check FRAME_DATA_PADDING */
    [298] = {.cite = 24274, .why = 24289, .where = 24350}, /* check FRAME_HEADERS_STREAM_ID */
    [299] = {.cite = 24370, .why = 24401, .where = 24454}, /* check FRAME_HEADERS_LENGTH */
    [300] = {.cite = 24474, .why = 24489, .where = 24580}, /* check FRAME_HEADERS_PADDING */
    [301] = {.cite = 24600, .why = 24614, .where = 24679}, /* check FRAME_HEADERS_SELF_DEPENDENCY */
    [302] = {.cite = 24699, .why = 24714, .where = 24776}, /* check FRAME_PRIORITY_STREAM_ID */
    [303] = {.cite = 12195, .why = 12210, .where = 24796}, /* check FRAME_PRIORITY_LENGTH */
    [304] = {.cite = 24816, .why = 24831, .where = 24895}, /* check FRAME_RST_STREAM_STREAM_ID */
    [305] = {.cite = 24915, .why = 24930, .where = 25009}, /* check FRAME_RST_STREAM_LENGTH */
    [306] = {.cite = 25029, .why = 25044, .where = 25106}, /* check FRAME_SETTINGS_STREAM_ID */
    [307] = {.cite = 25127, .why = 25142, .where = 25236}, /* check FRAME_SETTINGS_LENGTH */
    [308] = {.cite = 25257, .why = 25272, .where = 25357}, /* check FRAME_SETTINGS_EMPTY */
    [309] = {.cite = 25378, .why = 25393, .where = 25459}, /* check FRAME_PUSH_PROMISE_STREAM_ID */
    [310] = {.cite = 24370, .why = 25480, .where = 25551}, /* check FRAME_PUSH_PROMISE_LENGTH */
    [311] = {.cite = 25572, .why = 25587, .where = 25683}, /* check FRAME_PUSH_PROMISE_PADDING */
    [312] = {.cite = 9651, .why = 9666, .where = 25704}, /* check FRAME_PUSH_PROMISE_PROMISED_ZERO */
    [313] = {.cite = 25725, .why = 25740, .where = 25798}, /* check FRAME_PING_STREAM_ID */
    [314] = {.cite = 25819, .why = 25834, .where = 25907}, /* check FRAME_PING_LENGTH */
    [315] = {.cite = 25928, .why = 25943, .where = 26003}, /* check FRAME_GOAWAY_STREAM_ID */
    [316] = {.cite = 26024, .why = 26055, .where = 26115}, /* check FRAME_GOAWAY_LENGTH */
    [317] = {.cite = 26136, .why = 26151, .where = 26233}, /* check FRAME_WINDOW_UPDATE_LENGTH */
    [318] = {.cite = 26254, .why = 26287, .where = 26468}, /* check FRAME_WINDOW_UPDATE_ZERO_INCREMENT */
    [319] = {.cite = 26489, .why = 26505, .where = 26571}, /* check FRAME_CONTINUATION_STREAM_ID */
    [320] = {.cite = 26592, .why = 26609, .where = 26662}, /* check FLOW_CONNECTION */
    [321] = {.cite = 26681, .why = 26709, .where = 26760}, /* check FLOW_STREAM */
    [322] = {.cite = 13452, .why = 26779, .where = 26827}, /* check FLOW_CONNECTION_OVERFLOW */
    [323] = {.cite = 26846, .why = 26863, .where = 26927}, /* check FLOW_INITIAL_WINDOW */
    [324] = {.cite = 12796, .why = 26946, .where = 27026}, /* check STREAM_AFTER_GOAWAY */
    [325] = {.cite = 27045, .why = 27078, .where = 27152}, /* check PROMISE_ON_PUSHED */
    [326] = {.cite = 27172, .why = 27202, .where = 27252}, /* check PROMISE_CROSSED_RESET */
    [327] = {.cite = 27272, .why = 27301, .where = 27367}, /* check PROMISE_UNWANTED */
    [328] = {.cite = 27387, .why = 27418, .where = 27459}, /* check PROMISE_BEYOND_LIMIT */
    [329] = {.cite = 8011, .why = 27479, .where = 27500}, /* check NO_MEMORY */
    [330] = {.cite = 27520, .why = 27547, .where = 27593}, /* check TRANSPORT_CLOSED */
    [331] = {.cite = 8011, .why = 27613, .where = 27652}, /* check INTERNAL */
    [332] = {.cite = 27672, .why = 27687, .where = 27736}, /* check HPACK_INDEX_ZERO */
    [333] = {.cite = 27771, .why = 27788, .where = 27837}, /* check HPACK_INDEX_RANGE */
    [334] = {.cite = 27872, .why = 27887, .where = 27949}, /* check HPACK_INTEGER */
    [335] = {.cite = 27984, .why = 27999, .where = 28048}, /* check HPACK_HUFFMAN_EOS */
    [336] = {.cite = 28083, .why = 28098, .where = 28155}, /* check HPACK_HUFFMAN_PADDING_LENGTH */
    [337] = {.cite = 28190, .why = 28205, .where = 28275}, /* check HPACK_HUFFMAN_PADDING_BITS */
    [338] = {.cite = 28310, .why = 28325, .where = 28370}, /* check HPACK_TRUNCATED */
    [339] = {.cite = 28405, .why = 28420, .where = 28478}, /* check HPACK_SIZE_UPDATE_LIMIT */
    [340] = {.cite = 28513, .why = 28528, .where = 28582}, /* check HPACK_SIZE_UPDATE_PLACE */
    [341] = {.cite = 28617, .why = 28634, .where = 28736}, /* check HPACK_SIZE_UPDATE_MISSING */
    [342] = {.cite = 28771, .why = 28783, .where = 28868}, /* check HPACK_SIZE_UPDATE_COUNT */
};

/* The row of each cell, by machine, role, state and input. */
static const uint16_t cells[] = {
    /* connection client expect_preface */
    2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 38, 35, 5, 36, 37,
    /* connection client expect_preface_going */
    2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 39, 35, 40, 36, 37,
    /* connection client expect_settings */
    8, 8, 9, 9, 11, 9, 9, 12, 9, 9, 9, 9, 9, 9, 11, 9, 9, 9, 38, 35, 13, 36, 37,
    /* connection client expect_settings_going */
    8, 8, 9, 9, 11, 9, 9, 14, 9, 9, 9, 9, 9, 9, 11, 9, 9, 9, 39, 35, 40, 36, 37,
    /* connection client open */
    8, 8, 15, 15, 25, 16, 15, 15, 15, 19, 20, 15, 18, 24, 23, 17, 15, 22, 38, 35, 26, 36, 37,
    /* connection client goaway_sent */
    8, 8, 15, 15, 28, 16, 15, 15, 15, 19, 20, 15, 18, 27, 23, 17, 15, 22, 39, 35, 40, 36, 37,
    /* connection client goaway_received */
    8, 8, 15, 15, 31, 16, 15, 15, 15, 19, 20, 15, 18, 29, 30, 17, 15, 22, 33, 35, 32, 36, 37,
    /* connection client goaway_both */
    8, 8, 15, 15, 34, 16, 15, 15, 15, 19, 20, 15, 18, 29, 30, 17, 15, 22, 39, 35, 40, 36, 37,
    /* connection client dead */
    41, 41, 41, 41, 41, 41, 41, 41, 41, 41, 41, 41, 41, 41, 41, 41, 41, 41, 42, 42, 42, 43, 44,
    /* connection server expect_preface */
    4, 1, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 38, 35, 5, 36, 37,
    /* connection server expect_preface_going */
    6, 1, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 39, 35, 40, 36, 37,
    /* connection server expect_settings */
    7, 7, 10, 10, 11, 10, 10, 12, 10, 10, 10, 10, 10, 10, 11, 10, 10, 10, 38, 35, 13, 36, 37,
    /* connection server expect_settings_going */
    7, 7, 10, 10, 11, 10, 10, 14, 10, 10, 10, 10, 10, 10, 11, 10, 10, 10, 39, 35, 40, 36, 37,
    /* connection server open */
    7, 7, 15, 15, 25, 16, 15, 15, 15, 21, 21, 15, 18, 24, 23, 17, 15, 22, 38, 35, 26, 36, 37,
    /* connection server goaway_sent */
    7, 7, 15, 15, 28, 16, 15, 15, 15, 21, 21, 15, 18, 27, 23, 17, 15, 22, 39, 35, 40, 36, 37,
    /* connection server goaway_received */
    7, 7, 15, 15, 31, 16, 15, 15, 15, 21, 21, 15, 18, 29, 30, 17, 15, 22, 33, 35, 32, 36, 37,
    /* connection server goaway_both */
    7, 7, 15, 15, 34, 16, 15, 15, 15, 21, 21, 15, 18, 29, 30, 17, 15, 22, 39, 35, 40, 36, 37,
    /* connection server dead */
    41, 41, 41, 41, 41, 41, 41, 41, 41, 41, 41, 41, 41, 41, 41, 41, 41, 41, 42, 42, 42, 43, 44,
    /* header_block client between */
    45, 46, 47, 47, 47, 45,
    /* header_block client inside */
    51, 51, 48, 49, 50, 52,
    /* header_block server between */
    45, 46, 47, 47, 47, 45,
    /* header_block server inside */
    51, 51, 48, 49, 50, 52,
    /* message client waiting */
    53, 54, 56, 57, 58, 60, 60, 62, 66, 66, 67, 68, 70, 72, 72, 74, 75,
    /* message client informational */
    53, 54, 56, 57, 58, 60, 60, 62, 66, 66, 67, 68, 70, 72, 72, 74, 75,
    /* message client content */
    80, 80, 76, 77, 80, 78, 79, 81, 87, 87, 83, 84, 87, 85, 86, 89, 90,
    /* message client tunnel */
    94, 94, 93, 93, 94, 91, 92, 95, 100, 100, 99, 99, 100, 97, 98, 102, 103,
    /* message client done */
    104, 104, 104, 104, 104, 104, 104, 104, 105, 105, 105, 105, 105, 105, 105, 105, 106,
    /* message client absent */
    107, 107, 107, 107, 107, 107, 107, 107, 108, 108, 108, 108, 108, 108, 108, 108, 109,
    /* message server waiting */
    55, 55, 56, 57, 59, 61, 61, 63, 64, 65, 67, 68, 69, 71, 71, 73, 75,
    /* message server informational */
    55, 55, 56, 57, 59, 61, 61, 63, 64, 65, 67, 68, 69, 71, 71, 73, 75,
    /* message server content */
    80, 80, 76, 77, 80, 78, 79, 82, 87, 87, 83, 84, 87, 85, 86, 88, 90,
    /* message server tunnel */
    94, 94, 93, 93, 94, 91, 92, 96, 100, 100, 99, 99, 100, 97, 98, 101, 103,
    /* message server done */
    104, 104, 104, 104, 104, 104, 104, 104, 105, 105, 105, 105, 105, 105, 105, 105, 106,
    /* message server absent */
    107, 107, 107, 107, 107, 107, 107, 107, 108, 108, 108, 108, 108, 108, 108, 108, 109,
    /* settings_sync client synced */
    111, 110,
    /* settings_sync client waiting */
    113, 112,
    /* settings_sync client waiting_more */
    115, 114,
    /* settings_sync server synced */
    111, 110,
    /* settings_sync server waiting */
    113, 112,
    /* settings_sync server waiting_more */
    115, 114,
    /* stream client idle_local */
    130, 117, 121, 122, 118, 119, 131, 120, 123, 116, 124, 133, 125, 126, 127, 136, 125, 128, 129, 129,
    /* stream client idle_remote */
    138, 117, 121, 122, 118, 119, 139, 120, 123, 116, 124, 141, 125, 126, 127, 141, 125, 128, 129, 129,
    /* stream client reserved_local */
    161, 161, 161, 161, 161, 161, 142, 161, 161, 116, 161, 162, 162, 162, 162, 144, 162, 162, 146, 147,
    /* stream client reserved_remote */
    164, 165, 166, 167, 168, 165, 142, 165, 165, 116, 169, 172, 172, 170, 172, 144, 171, 173, 163, 163,
    /* stream client open */
    183, 183, 177, 184, 178, 185, 142, 176, 187, 116, 190, 191, 191, 188, 194, 144, 189, 192, 179, 181,
    /* stream client half_closed_local */
    183, 183, 177, 184, 178, 185, 142, 176, 187, 116, 195, 196, 196, 188, 196, 144, 189, 197, 179, 181,
    /* stream client half_closed_remote */
    198, 199, 177, 202, 178, 200, 142, 176, 203, 116, 204, 205, 205, 207, 209, 144, 210, 206, 179, 181,
    /* stream client closed_grace */
    217, 217, 220, 220, 221, 218, 142, 211, 212, 116, 222, 213, 213, 213, 213, 214, 213, 215, 216, 216,
    /* stream client closed_strict */
    229, 230, 223, 224, 227, 225, 142, 211, 212, 116, 228, 213, 213, 213, 213, 214, 213, 215, 216, 216,
    /* stream client closed_forgotten */
    231, 232, 223, 224, 227, 225, 142, 211, 212, 116, 228, 213, 213, 213, 213, 214, 213, 215, 216, 216,
    /* stream server idle_local */
    130, 117, 121, 122, 118, 119, 132, 120, 123, 116, 124, 134, 125, 126, 127, 135, 125, 128, 129, 129,
    /* stream server idle_remote */
    137, 117, 121, 122, 118, 119, 140, 120, 123, 116, 124, 141, 125, 126, 127, 141, 125, 128, 129, 129,
    /* stream server reserved_local */
    148, 148, 150, 151, 152, 149, 143, 153, 154, 116, 155, 156, 158, 157, 158, 144, 159, 160, 145, 147,
    /* stream server reserved_remote */
    174, 174, 174, 174, 174, 174, 143, 174, 174, 116, 174, 175, 175, 175, 175, 144, 175, 175, 163, 163,
    /* stream server open */
    183, 183, 177, 184, 178, 186, 143, 176, 187, 116, 190, 191, 191, 188, 193, 144, 189, 192, 180, 182,
    /* stream server half_closed_local */
    183, 183, 177, 184, 178, 186, 143, 176, 187, 116, 195, 196, 196, 188, 196, 144, 189, 197, 180, 182,
    /* stream server half_closed_remote */
    198, 199, 177, 202, 178, 201, 143, 176, 203, 116, 204, 205, 205, 207, 208, 144, 210, 206, 180, 182,
    /* stream server closed_grace */
    217, 217, 220, 220, 221, 219, 143, 211, 212, 116, 222, 213, 213, 213, 213, 214, 213, 215, 216, 216,
    /* stream server closed_strict */
    229, 230, 223, 224, 227, 226, 143, 211, 212, 116, 228, 213, 213, 213, 213, 214, 213, 215, 216, 216,
    /* stream server closed_forgotten */
    231, 232, 223, 224, 227, 226, 143, 211, 212, 116, 228, 213, 213, 213, 213, 214, 213, 215, 216, 216,
};

/* Texts: the states, then the inputs of each machine. */
static const uint32_t names[] = {
    /* connection */
    3354, 3369, 3390, 3406, 3428, 3433, 3445, 3461, 3473,
    3478, 3491, 3508, 3518, 3531, 3548, 3562, 3578, 3592, 3610, 3628, 3647, 3657, 3671, 3683, 3702, 3721, 3739, 3752, 3768, 3779, 3791, 3813,
    /* header_block */
    4789, 4797,
    4804, 4815, 3721, 4826, 4848, 4876,
    /* message */
    7636, 7644, 7658, 7666, 7673, 7678,
    7685, 7704, 7727, 7740, 7757, 3508, 7769, 7783, 7796, 7815, 7838, 7851, 7868, 7880, 7890, 7904, 7917,
    /* settings_sync */
    8298, 7636, 8305,
    3592, 8318,
    /* stream */
    16954, 16965, 16977, 16992, 3428, 17008, 17026, 17045, 17058, 17072,
    3518, 3508, 3548, 17089, 3562, 3610, 17108, 3702, 17122, 3739, 17143, 17159, 7880, 17172, 17188, 17206, 17220, 17239, 17255, 17272,
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
        .name = 3343,
        .states = SW_CONNECTION_STATE_COUNT,
        .inputs = SW_CONNECTION_INPUT_COUNT,
        .first_cell = 0,
        .first_state = 0,
        .first_input = 9,
    },
    [SW_MACHINE_HEADER_BLOCK] = {
        .name = 4776,
        .states = SW_HEADER_BLOCK_STATE_COUNT,
        .inputs = SW_HEADER_BLOCK_INPUT_COUNT,
        .first_cell = 414,
        .first_state = 32,
        .first_input = 34,
    },
    [SW_MACHINE_MESSAGE] = {
        .name = 7628,
        .states = SW_MESSAGE_STATE_COUNT,
        .inputs = SW_MESSAGE_INPUT_COUNT,
        .first_cell = 438,
        .first_state = 40,
        .first_input = 46,
    },
    [SW_MACHINE_SETTINGS_SYNC] = {
        .name = 8284,
        .states = SW_SETTINGS_SYNC_STATE_COUNT,
        .inputs = SW_SETTINGS_SYNC_INPUT_COUNT,
        .first_cell = 642,
        .first_state = 63,
        .first_input = 66,
    },
    [SW_MACHINE_STREAM] = {
        .name = 16947,
        .states = SW_STREAM_STATE_COUNT,
        .inputs = SW_STREAM_INPUT_COUNT,
        .first_cell = 654,
        .first_state = 68,
        .first_input = 78,
    },
};

static const uint32_t verdicts[] = {
    [SW_VERDICT_GO] = 31371,
    [SW_VERDICT_IGNORE] = 31374,
    [SW_VERDICT_DISCARD] = 31381,
    [SW_VERDICT_STREAM_ERROR] = 31389,
    [SW_VERDICT_CONN_ERROR] = 31402,
    [SW_VERDICT_REFUSE] = 31413,
    [SW_VERDICT_NEVER] = 31420,
};

static const uint32_t checks[SW_CHECK_COUNT] = {
    [SW_CHECK_NONE] = 0,
    [SW_CHECK_LIMIT_CONCURRENT_STREAMS] = 28903,
    [SW_CHECK_LIMIT_HELD_STREAMS] = 28928,
    [SW_CHECK_LIMIT_REFUSED_STREAMS] = 28947,
    [SW_CHECK_LIMIT_RESETS] = 28969,
    [SW_CHECK_LIMIT_GLITCHES] = 28982,
    [SW_CHECK_LIMIT_DATA_OVERHEAD] = 28997,
    [SW_CHECK_LIMIT_DATA_EMPTY] = 29017,
    [SW_CHECK_LIMIT_WINDOW_UPDATES] = 29034,
    [SW_CHECK_LIMIT_CONTROL_QUEUE] = 29055,
    [SW_CHECK_LIMIT_LIST_OCTETS_HARD] = 29075,
    [SW_CHECK_LIMIT_LIST_FIELDS_HARD] = 29098,
    [SW_CHECK_LIMIT_LIST_CRUMBS_HARD] = 29121,
    [SW_CHECK_LIMIT_BLOCK_CONTINUATIONS] = 29144,
    [SW_CHECK_LIMIT_BLOCK_SHORT_FRAGMENTS] = 29170,
    [SW_CHECK_LIMIT_SIZE_UPDATES] = 29198,
    [SW_CHECK_LIMIT_SETTINGS_ENTRIES] = 29217,
    [SW_CHECK_LIMIT_GOODPUT] = 29240,
    [SW_CHECK_LIMIT_INFORMATIONAL] = 29254,
    [SW_CHECK_LIMIT_REFUSED_PROMISES] = 29274,
    [SW_CHECK_SETTINGS_ENABLE_PUSH_RANGE] = 29297,
    [SW_CHECK_SETTINGS_ENABLE_PUSH_ROLE] = 29324,
    [SW_CHECK_SETTINGS_INITIAL_WINDOW_SIZE_RANGE] = 29350,
    [SW_CHECK_SETTINGS_MAX_FRAME_SIZE_RANGE] = 29385,
    [SW_CHECK_SETTINGS_ENABLE_CONNECT_PROTOCOL_RANGE] = 29415,
    [SW_CHECK_SETTINGS_ENABLE_CONNECT_PROTOCOL_CHANGE] = 29454,
    [SW_CHECK_SETTINGS_NO_RFC7540_PRIORITIES_RANGE] = 29494,
    [SW_CHECK_SETTINGS_NO_RFC7540_PRIORITIES_CHANGE] = 29531,
    [SW_CHECK_FIELD_NAME_EMPTY] = 29569,
    [SW_CHECK_FIELD_NAME_OCTETS] = 29586,
    [SW_CHECK_FIELD_VALUE_OCTETS] = 29604,
    [SW_CHECK_FIELD_VALUE_EDGE] = 29623,
    [SW_CHECK_FIELD_CONNECTION_SPECIFIC] = 29640,
    [SW_CHECK_FIELD_TE] = 29666,
    [SW_CHECK_FIELD_NOT_IN_TRAILERS] = 29675,
    [SW_CHECK_FIELD_PSEUDO_UNKNOWN] = 29697,
    [SW_CHECK_FIELD_PSEUDO_REPEATED] = 29718,
    [SW_CHECK_FIELD_PSEUDO_AFTER_FIELD] = 29740,
    [SW_CHECK_FIELD_PSEUDO_NOT_HERE] = 29765,
    [SW_CHECK_FIELD_PSEUDO_IN_TRAILERS] = 29787,
    [SW_CHECK_FIELD_PSEUDO_MISSING] = 29812,
    [SW_CHECK_FIELD_METHOD_OCTETS] = 29833,
    [SW_CHECK_FIELD_SCHEME_OCTETS] = 29853,
    [SW_CHECK_FIELD_PATH_OCTETS] = 29873,
    [SW_CHECK_FIELD_PATH_FORM] = 29891,
    [SW_CHECK_FIELD_AUTHORITY_OCTETS] = 29907,
    [SW_CHECK_FIELD_AUTHORITY_EMPTY] = 29930,
    [SW_CHECK_FIELD_AUTHORITY_MISSING] = 29952,
    [SW_CHECK_FIELD_HOST_OCTETS] = 29976,
    [SW_CHECK_FIELD_HOST_DIFFERS] = 29994,
    [SW_CHECK_FIELD_HOST_REPEATED] = 30013,
    [SW_CHECK_FIELD_STATUS_SYNTAX] = 30033,
    [SW_CHECK_FIELD_STATUS_101] = 30053,
    [SW_CHECK_FIELD_PROTOCOL_OCTETS] = 30070,
    [SW_CHECK_FIELD_PROTOCOL_NOT_ENABLED] = 30092,
    [SW_CHECK_FIELD_PROTOCOL_WITHOUT_CONNECT] = 30119,
    [SW_CHECK_FIELD_CONNECT_FORM] = 30150,
    [SW_CHECK_FIELD_CONTENT_LENGTH_SYNTAX] = 30169,
    [SW_CHECK_FIELD_CONTENT_LENGTH_REPEATED] = 30197,
    [SW_CHECK_FIELD_CONTENT_LENGTH_MISMATCH] = 30227,
    [SW_CHECK_FIELD_PROMISED_METHOD] = 30257,
    [SW_CHECK_FIELD_PROMISED_CONTENT] = 30279,
    [SW_CHECK_FRAME_TOO_LARGE] = 30302,
    [SW_CHECK_FRAME_DATA_STREAM_ID] = 30318,
    [SW_CHECK_FRAME_DATA_LENGTH] = 30339,
    [SW_CHECK_FRAME_DATA_PADDING] = 30357,
    [SW_CHECK_FRAME_HEADERS_STREAM_ID] = 30376,
    [SW_CHECK_FRAME_HEADERS_LENGTH] = 30400,
    [SW_CHECK_FRAME_HEADERS_PADDING] = 30421,
    [SW_CHECK_FRAME_HEADERS_SELF_DEPENDENCY] = 30443,
    [SW_CHECK_FRAME_PRIORITY_STREAM_ID] = 30473,
    [SW_CHECK_FRAME_PRIORITY_LENGTH] = 30498,
    [SW_CHECK_FRAME_RST_STREAM_STREAM_ID] = 30520,
    [SW_CHECK_FRAME_RST_STREAM_LENGTH] = 30547,
    [SW_CHECK_FRAME_SETTINGS_STREAM_ID] = 30571,
    [SW_CHECK_FRAME_SETTINGS_LENGTH] = 30596,
    [SW_CHECK_FRAME_SETTINGS_EMPTY] = 30618,
    [SW_CHECK_FRAME_PUSH_PROMISE_STREAM_ID] = 30639,
    [SW_CHECK_FRAME_PUSH_PROMISE_LENGTH] = 30668,
    [SW_CHECK_FRAME_PUSH_PROMISE_PADDING] = 30694,
    [SW_CHECK_FRAME_PUSH_PROMISE_PROMISED_ZERO] = 30721,
    [SW_CHECK_FRAME_PING_STREAM_ID] = 30754,
    [SW_CHECK_FRAME_PING_LENGTH] = 30775,
    [SW_CHECK_FRAME_GOAWAY_STREAM_ID] = 30793,
    [SW_CHECK_FRAME_GOAWAY_LENGTH] = 30816,
    [SW_CHECK_FRAME_WINDOW_UPDATE_LENGTH] = 30836,
    [SW_CHECK_FRAME_WINDOW_UPDATE_ZERO_INCREMENT] = 30863,
    [SW_CHECK_FRAME_CONTINUATION_STREAM_ID] = 30898,
    [SW_CHECK_FLOW_CONNECTION] = 30927,
    [SW_CHECK_FLOW_STREAM] = 30943,
    [SW_CHECK_FLOW_CONNECTION_OVERFLOW] = 30955,
    [SW_CHECK_FLOW_INITIAL_WINDOW] = 30980,
    [SW_CHECK_STREAM_AFTER_GOAWAY] = 31000,
    [SW_CHECK_PROMISE_ON_PUSHED] = 31020,
    [SW_CHECK_PROMISE_CROSSED_RESET] = 31038,
    [SW_CHECK_PROMISE_UNWANTED] = 31060,
    [SW_CHECK_PROMISE_BEYOND_LIMIT] = 31077,
    [SW_CHECK_NO_MEMORY] = 31098,
    [SW_CHECK_TRANSPORT_CLOSED] = 31108,
    [SW_CHECK_INTERNAL] = 31125,
    [SW_CHECK_HPACK_INDEX_ZERO] = 31134,
    [SW_CHECK_HPACK_INDEX_RANGE] = 31151,
    [SW_CHECK_HPACK_INTEGER] = 31169,
    [SW_CHECK_HPACK_HUFFMAN_EOS] = 31183,
    [SW_CHECK_HPACK_HUFFMAN_PADDING_LENGTH] = 31201,
    [SW_CHECK_HPACK_HUFFMAN_PADDING_BITS] = 31230,
    [SW_CHECK_HPACK_TRUNCATED] = 31257,
    [SW_CHECK_HPACK_SIZE_UPDATE_LIMIT] = 31273,
    [SW_CHECK_HPACK_SIZE_UPDATE_PLACE] = 31297,
    [SW_CHECK_HPACK_SIZE_UPDATE_MISSING] = 31321,
    [SW_CHECK_HPACK_SIZE_UPDATE_COUNT] = 31347,
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
    return &rows[232 + (size_t)check];
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
