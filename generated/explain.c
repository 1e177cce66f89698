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
    char text_7164[30];
    char text_7194[30];
    char text_7224[31];
    char text_7255[31];
    char text_7286[23];
    char text_7309[31];
    char text_7340[54];
    char text_7394[31];
    char text_7425[31];
    char text_7456[31];
    char text_7487[8];
    char text_7495[8];
    char text_7503[14];
    char text_7517[8];
    char text_7525[7];
    char text_7532[5];
    char text_7537[19];
    char text_7556[23];
    char text_7579[13];
    char text_7592[17];
    char text_7609[12];
    char text_7621[14];
    char text_7635[13];
    char text_7648[19];
    char text_7667[23];
    char text_7690[13];
    char text_7703[17];
    char text_7720[12];
    char text_7732[10];
    char text_7742[14];
    char text_7756[13];
    char text_7769[15];
    char text_7784[14];
    char text_7798[29];
    char text_7827[36];
    char text_7863[30];
    char text_7893[63];
    char text_7956[36];
    char text_7992[36];
    char text_8028[36];
    char text_8064[36];
    char text_8100[36];
    char text_8136[14];
    char text_8150[7];
    char text_8157[13];
    char text_8170[14];
    char text_8184[29];
    char text_8213[15];
    char text_8228[75];
    char text_8303[29];
    char text_8332[15];
    char text_8347[71];
    char text_8418[29];
    char text_8447[31];
    char text_8478[111];
    char text_8589[29];
    char text_8618[29];
    char text_8647[29];
    char text_8676[33];
    char text_8709[155];
    char text_8864[29];
    char text_8893[29];
    char text_8922[29];
    char text_8951[44];
    char text_8995[29];
    char text_9024[23];
    char text_9047[29];
    char text_9076[15];
    char text_9091[29];
    char text_9120[29];
    char text_9149[15];
    char text_9164[98];
    char text_9262[29];
    char text_9291[29];
    char text_9320[23];
    char text_9343[29];
    char text_9372[35];
    char text_9407[67];
    char text_9474[29];
    char text_9503[15];
    char text_9518[90];
    char text_9608[29];
    char text_9637[29];
    char text_9666[12];
    char text_9678[18];
    char text_9696[29];
    char text_9725[15];
    char text_9740[46];
    char text_9786[29];
    char text_9815[29];
    char text_9844[17];
    char text_9861[37];
    char text_9898[29];
    char text_9927[30];
    char text_9957[108];
    char text_10065[30];
    char text_10095[30];
    char text_10125[30];
    char text_10155[17];
    char text_10172[30];
    char text_10202[33];
    char text_10235[30];
    char text_10265[30];
    char text_10295[46];
    char text_10341[30];
    char text_10371[64];
    char text_10435[30];
    char text_10465[26];
    char text_10491[30];
    char text_10521[15];
    char text_10536[122];
    char text_10658[30];
    char text_10688[30];
    char text_10718[15];
    char text_10733[69];
    char text_10802[30];
    char text_10832[146];
    char text_10978[30];
    char text_11008[30];
    char text_11038[30];
    char text_11068[35];
    char text_11103[180];
    char text_11283[30];
    char text_11313[30];
    char text_11343[30];
    char text_11373[30];
    char text_11403[15];
    char text_11418[81];
    char text_11499[30];
    char text_11529[30];
    char text_11559[30];
    char text_11589[30];
    char text_11619[30];
    char text_11649[30];
    char text_11679[42];
    char text_11721[30];
    char text_11751[30];
    char text_11781[15];
    char text_11796[114];
    char text_11910[30];
    char text_11940[30];
    char text_11970[15];
    char text_11985[70];
    char text_12055[30];
    char text_12085[30];
    char text_12115[30];
    char text_12145[30];
    char text_12175[15];
    char text_12190[85];
    char text_12275[30];
    char text_12305[30];
    char text_12335[30];
    char text_12365[30];
    char text_12395[30];
    char text_12425[28];
    char text_12453[30];
    char text_12483[30];
    char text_12513[28];
    char text_12541[30];
    char text_12571[28];
    char text_12599[72];
    char text_12671[30];
    char text_12701[30];
    char text_12731[44];
    char text_12775[30];
    char text_12805[30];
    char text_12835[15];
    char text_12850[111];
    char text_12961[30];
    char text_12991[30];
    char text_13021[17];
    char text_13038[104];
    char text_13142[30];
    char text_13172[30];
    char text_13202[30];
    char text_13232[30];
    char text_13262[30];
    char text_13292[30];
    char text_13322[30];
    char text_13352[17];
    char text_13369[91];
    char text_13460[30];
    char text_13490[30];
    char text_13520[30];
    char text_13550[39];
    char text_13589[30];
    char text_13619[30];
    char text_13649[33];
    char text_13682[208];
    char text_13890[30];
    char text_13920[49];
    char text_13969[181];
    char text_14150[30];
    char text_14180[30];
    char text_14210[30];
    char text_14240[156];
    char text_14396[30];
    char text_14426[190];
    char text_14616[30];
    char text_14646[30];
    char text_14676[30];
    char text_14706[30];
    char text_14736[67];
    char text_14803[30];
    char text_14833[30];
    char text_14863[30];
    char text_14893[45];
    char text_14938[30];
    char text_14968[28];
    char text_14996[77];
    char text_15073[30];
    char text_15103[30];
    char text_15133[30];
    char text_15163[15];
    char text_15178[49];
    char text_15227[30];
    char text_15257[30];
    char text_15287[30];
    char text_15317[29];
    char text_15346[30];
    char text_15376[33];
    char text_15409[98];
    char text_15507[30];
    char text_15537[15];
    char text_15552[59];
    char text_15611[30];
    char text_15641[30];
    char text_15671[15];
    char text_15686[30];
    char text_15716[30];
    char text_15746[30];
    char text_15776[30];
    char text_15806[135];
    char text_15941[30];
    char text_15971[30];
    char text_16001[30];
    char text_16031[30];
    char text_16061[30];
    char text_16091[15];
    char text_16106[84];
    char text_16190[30];
    char text_16220[31];
    char text_16251[58];
    char text_16309[30];
    char text_16339[17];
    char text_16356[100];
    char text_16456[30];
    char text_16486[30];
    char text_16516[7];
    char text_16523[11];
    char text_16534[12];
    char text_16546[15];
    char text_16561[16];
    char text_16577[18];
    char text_16595[19];
    char text_16614[13];
    char text_16627[14];
    char text_16641[17];
    char text_16658[19];
    char text_16677[14];
    char text_16691[21];
    char text_16712[16];
    char text_16728[13];
    char text_16741[16];
    char text_16757[18];
    char text_16775[14];
    char text_16789[19];
    char text_16808[16];
    char text_16824[17];
    char text_16841[32];
    char text_16873[135];
    char text_17008[20];
    char text_17028[34];
    char text_17062[125];
    char text_17187[20];
    char text_17207[33];
    char text_17240[64];
    char text_17304[20];
    char text_17324[97];
    char text_17421[20];
    char text_17441[56];
    char text_17497[20];
    char text_17517[117];
    char text_17634[20];
    char text_17654[30];
    char text_17684[80];
    char text_17764[21];
    char text_17785[132];
    char text_17917[21];
    char text_17938[79];
    char text_18017[21];
    char text_18038[34];
    char text_18072[125];
    char text_18197[21];
    char text_18218[35];
    char text_18253[76];
    char text_18329[21];
    char text_18350[33];
    char text_18383[62];
    char text_18445[21];
    char text_18466[30];
    char text_18496[77];
    char text_18573[21];
    char text_18594[95];
    char text_18689[21];
    char text_18710[25];
    char text_18735[117];
    char text_18852[21];
    char text_18873[29];
    char text_18902[66];
    char text_18968[21];
    char text_18989[156];
    char text_19145[21];
    char text_19166[32];
    char text_19198[77];
    char text_19275[21];
    char text_19296[17];
    char text_19313[71];
    char text_19384[22];
    char text_19406[35];
    char text_19441[80];
    char text_19521[22];
    char text_19543[17];
    char text_19560[78];
    char text_19638[22];
    char text_19660[35];
    char text_19695[85];
    char text_19780[22];
    char text_19802[13];
    char text_19815[35];
    char text_19850[22];
    char text_19872[13];
    char text_19885[54];
    char text_19939[22];
    char text_19961[15];
    char text_19976[81];
    char text_20057[22];
    char text_20079[31];
    char text_20110[78];
    char text_20188[22];
    char text_20210[30];
    char text_20240[22];
    char text_20262[21];
    char text_20283[35];
    char text_20318[63];
    char text_20381[21];
    char text_20402[35];
    char text_20437[38];
    char text_20475[21];
    char text_20496[17];
    char text_20513[46];
    char text_20559[21];
    char text_20580[17];
    char text_20597[40];
    char text_20637[21];
    char text_20658[17];
    char text_20675[52];
    char text_20727[21];
    char text_20748[32];
    char text_20780[54];
    char text_20834[21];
    char text_20855[15];
    char text_20870[28];
    char text_20898[21];
    char text_20919[31];
    char text_20950[33];
    char text_20983[21];
    char text_21004[31];
    char text_21035[49];
    char text_21084[21];
    char text_21105[31];
    char text_21136[66];
    char text_21202[21];
    char text_21223[31];
    char text_21254[38];
    char text_21292[21];
    char text_21313[35];
    char text_21348[33];
    char text_21381[21];
    char text_21402[17];
    char text_21419[23];
    char text_21442[21];
    char text_21463[28];
    char text_21491[21];
    char text_21512[75];
    char text_21587[21];
    char text_21608[35];
    char text_21643[64];
    char text_21707[21];
    char text_21728[17];
    char text_21745[72];
    char text_21817[21];
    char text_21838[33];
    char text_21871[23];
    char text_21894[21];
    char text_21915[30];
    char text_21945[43];
    char text_21988[21];
    char text_22009[30];
    char text_22039[43];
    char text_22082[21];
    char text_22103[17];
    char text_22120[41];
    char text_22161[21];
    char text_22182[30];
    char text_22212[16];
    char text_22228[21];
    char text_22249[30];
    char text_22279[45];
    char text_22324[21];
    char text_22345[28];
    char text_22373[40];
    char text_22413[21];
    char text_22434[13];
    char text_22447[25];
    char text_22472[21];
    char text_22493[26];
    char text_22519[60];
    char text_22579[21];
    char text_22600[29];
    char text_22629[21];
    char text_22650[33];
    char text_22683[54];
    char text_22737[21];
    char text_22758[30];
    char text_22788[50];
    char text_22838[21];
    char text_22859[26];
    char text_22885[21];
    char text_22906[32];
    char text_22938[50];
    char text_22988[21];
    char text_23009[33];
    char text_23042[46];
    char text_23088[21];
    char text_23109[15];
    char text_23124[34];
    char text_23158[21];
    char text_23179[33];
    char text_23212[175];
    char text_23387[20];
    char text_23407[15];
    char text_23422[58];
    char text_23480[20];
    char text_23500[51];
    char text_23551[20];
    char text_23571[15];
    char text_23586[88];
    char text_23674[20];
    char text_23694[15];
    char text_23709[61];
    char text_23770[20];
    char text_23790[31];
    char text_23821[53];
    char text_23874[20];
    char text_23894[15];
    char text_23909[91];
    char text_24000[20];
    char text_24020[14];
    char text_24034[65];
    char text_24099[20];
    char text_24119[15];
    char text_24134[62];
    char text_24196[20];
    char text_24216[20];
    char text_24236[15];
    char text_24251[64];
    char text_24315[20];
    char text_24335[15];
    char text_24350[79];
    char text_24429[20];
    char text_24449[15];
    char text_24464[62];
    char text_24526[21];
    char text_24547[15];
    char text_24562[94];
    char text_24656[21];
    char text_24677[15];
    char text_24692[85];
    char text_24777[21];
    char text_24798[15];
    char text_24813[66];
    char text_24879[21];
    char text_24900[71];
    char text_24971[21];
    char text_24992[15];
    char text_25007[96];
    char text_25103[21];
    char text_25124[21];
    char text_25145[15];
    char text_25160[58];
    char text_25218[21];
    char text_25239[15];
    char text_25254[73];
    char text_25327[21];
    char text_25348[15];
    char text_25363[60];
    char text_25423[21];
    char text_25444[31];
    char text_25475[60];
    char text_25535[21];
    char text_25556[15];
    char text_25571[82];
    char text_25653[21];
    char text_25674[33];
    char text_25707[181];
    char text_25888[21];
    char text_25909[16];
    char text_25925[66];
    char text_25991[21];
    char text_26012[17];
    char text_26029[53];
    char text_26082[19];
    char text_26101[28];
    char text_26129[51];
    char text_26180[19];
    char text_26199[48];
    char text_26247[19];
    char text_26266[17];
    char text_26283[64];
    char text_26347[19];
    char text_26366[80];
    char text_26446[19];
    char text_26465[33];
    char text_26498[74];
    char text_26572[20];
    char text_26592[30];
    char text_26622[50];
    char text_26672[20];
    char text_26692[29];
    char text_26721[66];
    char text_26787[20];
    char text_26807[31];
    char text_26838[41];
    char text_26879[20];
    char text_26899[21];
    char text_26920[20];
    char text_26940[27];
    char text_26967[46];
    char text_27013[20];
    char text_27033[39];
    char text_27072[20];
    char text_27092[15];
    char text_27107[49];
    char text_27156[35];
    char text_27191[17];
    char text_27208[49];
    char text_27257[35];
    char text_27292[15];
    char text_27307[62];
    char text_27369[35];
    char text_27404[15];
    char text_27419[49];
    char text_27468[35];
    char text_27503[15];
    char text_27518[57];
    char text_27575[35];
    char text_27610[15];
    char text_27625[70];
    char text_27695[35];
    char text_27730[15];
    char text_27745[45];
    char text_27790[35];
    char text_27825[15];
    char text_27840[58];
    char text_27898[35];
    char text_27933[15];
    char text_27948[54];
    char text_28002[35];
    char text_28037[17];
    char text_28054[102];
    char text_28156[35];
    char text_28191[12];
    char text_28203[85];
    char text_28288[35];
    char text_28323[25];
    char text_28348[19];
    char text_28367[22];
    char text_28389[13];
    char text_28402[15];
    char text_28417[20];
    char text_28437[17];
    char text_28454[21];
    char text_28475[20];
    char text_28495[23];
    char text_28518[23];
    char text_28541[23];
    char text_28564[26];
    char text_28590[28];
    char text_28618[19];
    char text_28637[23];
    char text_28660[14];
    char text_28674[20];
    char text_28694[27];
    char text_28721[26];
    char text_28747[35];
    char text_28782[30];
    char text_28812[39];
    char text_28851[40];
    char text_28891[37];
    char text_28928[38];
    char text_28966[17];
    char text_28983[18];
    char text_29001[19];
    char text_29020[17];
    char text_29037[26];
    char text_29063[9];
    char text_29072[22];
    char text_29094[21];
    char text_29115[22];
    char text_29137[25];
    char text_29162[22];
    char text_29184[25];
    char text_29209[21];
    char text_29230[20];
    char text_29250[20];
    char text_29270[18];
    char text_29288[16];
    char text_29304[23];
    char text_29327[22];
    char text_29349[24];
    char text_29373[18];
    char text_29391[19];
    char text_29410[20];
    char text_29430[20];
    char text_29450[17];
    char text_29467[22];
    char text_29489[27];
    char text_29516[31];
    char text_29547[19];
    char text_29566[28];
    char text_29594[30];
    char text_29624[30];
    char text_29654[22];
    char text_29676[23];
    char text_29699[16];
    char text_29715[21];
    char text_29736[18];
    char text_29754[19];
    char text_29773[24];
    char text_29797[21];
    char text_29818[22];
    char text_29840[30];
    char text_29870[25];
    char text_29895[22];
    char text_29917[27];
    char text_29944[24];
    char text_29968[25];
    char text_29993[22];
    char text_30015[21];
    char text_30036[29];
    char text_30065[26];
    char text_30091[27];
    char text_30118[33];
    char text_30151[21];
    char text_30172[18];
    char text_30190[23];
    char text_30213[20];
    char text_30233[27];
    char text_30260[35];
    char text_30295[29];
    char text_30324[16];
    char text_30340[12];
    char text_30352[25];
    char text_30377[20];
    char text_30397[20];
    char text_30417[18];
    char text_30435[22];
    char text_30457[17];
    char text_30474[21];
    char text_30495[10];
    char text_30505[17];
    char text_30522[9];
    char text_30531[17];
    char text_30548[18];
    char text_30566[14];
    char text_30580[18];
    char text_30598[29];
    char text_30627[27];
    char text_30654[16];
    char text_30670[24];
    char text_30694[24];
    char text_30718[26];
    char text_30744[24];
    char text_30768[3];
    char text_30771[7];
    char text_30778[8];
    char text_30786[13];
    char text_30799[11];
    char text_30810[7];
    char text_30817[6];
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

_Static_assert(sizeof texts == 30823, "the texts have gaps");

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
    [100] = {.cite = 0, .why = 6417, .where = 7194}, /* message/tunnel/send.INFORMATIONAL */
    [101] = {.cite = 6868, .why = 6883, .where = 7224}, /* message/tunnel/send.PROMISE@server */
    [102] = {.cite = 0, .why = 6074, .where = 7255}, /* message/tunnel/send.PROMISE@client */
    [103] = {.cite = 0, .why = 7286, .where = 7309}, /* message/tunnel/note.TUNNELLED */
    [104] = {.cite = 0, .why = 7340, .where = 7394}, /* message/done/recv.rest */
    [105] = {.cite = 0, .why = 7340, .where = 7425}, /* message/done/send.rest */
    [106] = {.cite = 5286, .why = 5298, .where = 7456}, /* message/done/note.TUNNELLED */
    [107] = {.cite = 7784, .why = 7798, .where = 7827}, /* settings_sync/synced/send.SETTINGS */
    [108] = {.cite = 7863, .why = 7893, .where = 7956}, /* settings_sync/synced/recv.SETTINGS_ACK */
    [109] = {.cite = 7784, .why = 7798, .where = 7992}, /* settings_sync/waiting/send.SETTINGS */
    [110] = {.cite = 7784, .why = 7798, .where = 8028}, /* settings_sync/waiting/recv.SETTINGS_ACK */
    [111] = {.cite = 7784, .why = 7798, .where = 8064}, /* settings_sync/waiting_more/send.SETTINGS */
    [112] = {.cite = 7784, .why = 7798, .where = 8100}, /* settings_sync/waiting_more/recv.SETTINGS_ACK */
    [113] = {.cite = 1628, .why = 1659, .where = 8184}, /* stream/any/recv.UNKNOWN */
    [114] = {.cite = 8213, .why = 8228, .where = 8303}, /* stream/idle/recv.DATA */
    [115] = {.cite = 8332, .why = 8347, .where = 8418}, /* stream/idle/recv.RST_STREAM */
    [116] = {.cite = 8447, .why = 8478, .where = 8589}, /* stream/idle/recv.PUSH_PROMISE */
    [117] = {.cite = 8213, .why = 8478, .where = 8618}, /* stream/idle/recv.WINDOW_UPDATE */
    [118] = {.cite = 8213, .why = 8478, .where = 8647}, /* stream/idle/recv.PRIORITY */
    [119] = {.cite = 8676, .why = 8709, .where = 8864}, /* stream/idle/recv.PRIORITY_SIZE */
    [120] = {.cite = 0, .why = 8893, .where = 8922}, /* stream/idle/recv.WINDOW_OVERFLOW */
    [121] = {.cite = 0, .why = 8951, .where = 8995}, /* stream/idle/recv.END_STREAM */
    [122] = {.cite = 8213, .why = 9024, .where = 9047}, /* stream/idle/send.DATA */
    [123] = {.cite = 9076, .why = 9091, .where = 9120}, /* stream/idle/send.RST_STREAM */
    [124] = {.cite = 9149, .why = 9164, .where = 9262}, /* stream/idle/send.PUSH_PROMISE */
    [125] = {.cite = 0, .why = 8951, .where = 9291}, /* stream/idle/send.END_STREAM */
    [126] = {.cite = 0, .why = 9320, .where = 9343}, /* stream/idle/note.UNPROCESSED */
    [127] = {.cite = 9372, .why = 9407, .where = 9474}, /* stream/idle_local/recv.HEADERS */
    [128] = {.cite = 9503, .why = 9518, .where = 9608}, /* stream/idle_local/recv.PROMISED@client */
    [129] = {.cite = 0, .why = 5594, .where = 9637}, /* stream/idle_local/recv.PROMISED@server */
    [130] = {.cite = 9666, .why = 9678, .where = 9696}, /* stream/idle_local/send.HEADERS@client */
    [131] = {.cite = 9725, .why = 9740, .where = 9786}, /* stream/idle_local/send.HEADERS@server */
    [132] = {.cite = 9666, .why = 9678, .where = 9815}, /* stream/idle_local/send.PROMISED@server */
    [133] = {.cite = 9844, .why = 9861, .where = 9898}, /* stream/idle_local/send.PROMISED@client */
    [134] = {.cite = 9666, .why = 9678, .where = 9927}, /* stream/idle_remote/recv.HEADERS@server */
    [135] = {.cite = 9725, .why = 9957, .where = 10065}, /* stream/idle_remote/recv.HEADERS@client */
    [136] = {.cite = 9666, .why = 9678, .where = 10095}, /* stream/idle_remote/recv.PROMISED@client */
    [137] = {.cite = 0, .why = 5594, .where = 10125}, /* stream/idle_remote/recv.PROMISED@server */
    [138] = {.cite = 10155, .why = 9407, .where = 10172}, /* stream/idle_remote/send.HEADERS */
    [139] = {.cite = 10202, .why = 9518, .where = 10235}, /* stream/begun/recv.PROMISED@client */
    [140] = {.cite = 0, .why = 5594, .where = 10265}, /* stream/begun/recv.PROMISED@server */
    [141] = {.cite = 0, .why = 10295, .where = 10341}, /* stream/live/send.PROMISED */
    [142] = {.cite = 399, .why = 10371, .where = 10435}, /* stream/reserved_local/note.UNPROCESSED@server */
    [143] = {.cite = 0, .why = 10465, .where = 10491}, /* stream/reserved_local/note.UNPROCESSED@client */
    [144] = {.cite = 10521, .why = 10536, .where = 10658}, /* stream/reserved_local/recv.HEADERS@server */
    [145] = {.cite = 0, .why = 5594, .where = 10688}, /* stream/reserved_local/recv.PUSH_PROMISE@server */
    [146] = {.cite = 10718, .why = 10733, .where = 10802}, /* stream/reserved_local/recv.PRIORITY@server */
    [147] = {.cite = 8676, .why = 10832, .where = 10978}, /* stream/reserved_local/recv.PRIORITY_SIZE@server */
    [148] = {.cite = 9666, .why = 9678, .where = 11008}, /* stream/reserved_local/recv.RST_STREAM@server */
    [149] = {.cite = 10718, .why = 10733, .where = 11038}, /* stream/reserved_local/recv.WINDOW_UPDATE@server */
    [150] = {.cite = 11068, .why = 11103, .where = 11283}, /* stream/reserved_local/recv.WINDOW_OVERFLOW@server */
    [151] = {.cite = 0, .why = 8951, .where = 11313}, /* stream/reserved_local/recv.END_STREAM@server */
    [152] = {.cite = 9666, .why = 9678, .where = 11343}, /* stream/reserved_local/send.HEADERS@server */
    [153] = {.cite = 9666, .why = 9678, .where = 11373}, /* stream/reserved_local/send.RST_STREAM@server */
    [154] = {.cite = 11403, .why = 11418, .where = 11499}, /* stream/reserved_local/send.DATA@server */
    [155] = {.cite = 11403, .why = 11529, .where = 11559}, /* stream/reserved_local/send.WINDOW_UPDATE@server */
    [156] = {.cite = 0, .why = 8951, .where = 11589}, /* stream/reserved_local/send.END_STREAM@server */
    [157] = {.cite = 0, .why = 10465, .where = 11619}, /* stream/reserved_local/recv.HEADERS@client */
    [158] = {.cite = 0, .why = 10465, .where = 11649}, /* stream/reserved_local/send.HEADERS@client */
    [159] = {.cite = 0, .why = 11679, .where = 11721}, /* stream/reserved_remote/note.UNPROCESSED */
    [160] = {.cite = 9666, .why = 9678, .where = 11751}, /* stream/reserved_remote/recv.HEADERS@client */
    [161] = {.cite = 11781, .why = 11796, .where = 11910}, /* stream/reserved_remote/recv.DATA@client */
    [162] = {.cite = 11781, .why = 11796, .where = 11940}, /* stream/reserved_remote/recv.PRIORITY@client */
    [163] = {.cite = 11970, .why = 11985, .where = 12055}, /* stream/reserved_remote/recv.PRIORITY_SIZE@client */
    [164] = {.cite = 9666, .why = 9678, .where = 12085}, /* stream/reserved_remote/recv.RST_STREAM@client */
    [165] = {.cite = 0, .why = 8951, .where = 12115}, /* stream/reserved_remote/recv.END_STREAM@client */
    [166] = {.cite = 9666, .why = 9678, .where = 12145}, /* stream/reserved_remote/send.RST_STREAM@client */
    [167] = {.cite = 12175, .why = 12190, .where = 12275}, /* stream/reserved_remote/send.WINDOW_UPDATE@client */
    [168] = {.cite = 12175, .why = 12190, .where = 12305}, /* stream/reserved_remote/send.HEADERS@client */
    [169] = {.cite = 0, .why = 8951, .where = 12335}, /* stream/reserved_remote/send.END_STREAM@client */
    [170] = {.cite = 0, .why = 10465, .where = 12365}, /* stream/reserved_remote/recv.HEADERS@server */
    [171] = {.cite = 0, .why = 10465, .where = 12395}, /* stream/reserved_remote/send.HEADERS@server */
    [172] = {.cite = 12425, .why = 9678, .where = 12453}, /* stream/active/recv.WINDOW_UPDATE */
    [173] = {.cite = 9666, .why = 9678, .where = 12483}, /* stream/active/recv.PRIORITY */
    [174] = {.cite = 12513, .why = 9678, .where = 12541}, /* stream/active/recv.RST_STREAM */
    [175] = {.cite = 12571, .why = 12599, .where = 12671}, /* stream/active/note.UNPROCESSED@client */
    [176] = {.cite = 399, .why = 10371, .where = 12701}, /* stream/active/note.UNPROCESSED@server */
    [177] = {.cite = 9666, .why = 12731, .where = 12775}, /* stream/unended/recv.HEADERS */
    [178] = {.cite = 11970, .why = 11985, .where = 12805}, /* stream/unended/recv.PRIORITY_SIZE */
    [179] = {.cite = 12835, .why = 12850, .where = 12961}, /* stream/unended/recv.PUSH_PROMISE@client */
    [180] = {.cite = 0, .why = 5594, .where = 12991}, /* stream/unended/recv.PUSH_PROMISE@server */
    [181] = {.cite = 13021, .why = 13038, .where = 13142}, /* stream/unended/recv.WINDOW_OVERFLOW */
    [182] = {.cite = 13172, .why = 9678, .where = 13202}, /* stream/unended/send.RST_STREAM */
    [183] = {.cite = 1119, .why = 1131, .where = 13232}, /* stream/unended/send.WINDOW_UPDATE */
    [184] = {.cite = 9666, .why = 9678, .where = 13262}, /* stream/open/recv.END_STREAM */
    [185] = {.cite = 9666, .why = 12731, .where = 13292}, /* stream/open/send.HEADERS */
    [186] = {.cite = 9666, .why = 9678, .where = 13322}, /* stream/open/send.END_STREAM */
    [187] = {.cite = 13352, .why = 13369, .where = 13460}, /* stream/open/send.PUSH_PROMISE@server */
    [188] = {.cite = 9844, .why = 9861, .where = 13490}, /* stream/open/send.PUSH_PROMISE@client */
    [189] = {.cite = 9666, .why = 9678, .where = 13520}, /* stream/half_closed_local/recv.END_STREAM */
    [190] = {.cite = 9666, .why = 13550, .where = 13589}, /* stream/half_closed_local/send.HEADERS */
    [191] = {.cite = 0, .why = 8951, .where = 13619}, /* stream/half_closed_local/send.END_STREAM */
    [192] = {.cite = 13649, .why = 13682, .where = 13890}, /* stream/half_closed_remote/recv.HEADERS */
    [193] = {.cite = 13920, .why = 13969, .where = 14150}, /* stream/half_closed_remote/recv.DATA */
    [194] = {.cite = 12835, .why = 12850, .where = 14180}, /* stream/half_closed_remote/recv.PUSH_PROMISE@client */
    [195] = {.cite = 0, .why = 5594, .where = 14210}, /* stream/half_closed_remote/recv.PUSH_PROMISE@server */
    [196] = {.cite = 8676, .why = 14240, .where = 14396}, /* stream/half_closed_remote/recv.PRIORITY_SIZE */
    [197] = {.cite = 11068, .why = 14426, .where = 14616}, /* stream/half_closed_remote/recv.WINDOW_OVERFLOW */
    [198] = {.cite = 0, .why = 8951, .where = 14646}, /* stream/half_closed_remote/recv.END_STREAM */
    [199] = {.cite = 9666, .why = 12731, .where = 14676}, /* stream/half_closed_remote/send.HEADERS */
    [200] = {.cite = 9666, .why = 9678, .where = 14706}, /* stream/half_closed_remote/send.END_STREAM */
    [201] = {.cite = 9666, .why = 14736, .where = 14803}, /* stream/half_closed_remote/send.RST_STREAM */
    [202] = {.cite = 13352, .why = 13369, .where = 14833}, /* stream/half_closed_remote/send.PUSH_PROMISE@server */
    [203] = {.cite = 9844, .why = 9861, .where = 14863}, /* stream/half_closed_remote/send.PUSH_PROMISE@client */
    [204] = {.cite = 9666, .why = 14893, .where = 14938}, /* stream/half_closed_remote/send.WINDOW_UPDATE */
    [205] = {.cite = 14968, .why = 14996, .where = 15073}, /* stream/ended/recv.WINDOW_UPDATE */
    [206] = {.cite = 0, .why = 15103, .where = 15133}, /* stream/ended/recv.WINDOW_OVERFLOW */
    [207] = {.cite = 15163, .why = 15178, .where = 15227}, /* stream/ended/send.HEADERS */
    [208] = {.cite = 0, .why = 10295, .where = 15257}, /* stream/ended/send.PROMISED */
    [209] = {.cite = 0, .why = 8951, .where = 15287}, /* stream/ended/send.END_STREAM */
    [210] = {.cite = 0, .why = 15317, .where = 15346}, /* stream/ended/note.UNPROCESSED */
    [211] = {.cite = 15376, .why = 15409, .where = 15507}, /* stream/closed_grace/recv.HEADERS */
    [212] = {.cite = 15537, .why = 15552, .where = 15611}, /* stream/closed_grace/recv.PUSH_PROMISE@client */
    [213] = {.cite = 0, .why = 5594, .where = 15641}, /* stream/closed_grace/recv.PUSH_PROMISE@server */
    [214] = {.cite = 15671, .why = 15409, .where = 15686}, /* stream/closed_grace/recv.PRIORITY */
    [215] = {.cite = 9666, .why = 9678, .where = 15716}, /* stream/closed_grace/recv.RST_STREAM */
    [216] = {.cite = 9666, .why = 9678, .where = 15746}, /* stream/closed_grace/recv.END_STREAM */
    [217] = {.cite = 9666, .why = 9678, .where = 15776}, /* stream/settled/recv.PRIORITY */
    [218] = {.cite = 8676, .why = 15806, .where = 15941}, /* stream/settled/recv.PRIORITY_SIZE */
    [219] = {.cite = 12835, .why = 12850, .where = 15971}, /* stream/settled/recv.PUSH_PROMISE@client */
    [220] = {.cite = 0, .why = 5594, .where = 16001}, /* stream/settled/recv.PUSH_PROMISE@server */
    [221] = {.cite = 9666, .why = 9678, .where = 16031}, /* stream/settled/recv.RST_STREAM */
    [222] = {.cite = 0, .why = 8951, .where = 16061}, /* stream/settled/recv.END_STREAM */
    [223] = {.cite = 16091, .why = 16106, .where = 16190}, /* stream/closed_strict/recv.HEADERS */
    [224] = {.cite = 16220, .why = 16251, .where = 16309}, /* stream/closed_strict/recv.DATA */
    [225] = {.cite = 16339, .why = 16356, .where = 16456}, /* stream/closed_forgotten/recv.HEADERS */
    [226] = {.cite = 16220, .why = 16251, .where = 16486}, /* stream/closed_forgotten/recv.DATA */
    [227] = {.cite = 16841, .why = 16873, .where = 17008}, /* check LIMIT_CONCURRENT_STREAMS */
    [228] = {.cite = 17028, .why = 17062, .where = 17187}, /* check LIMIT_HELD_STREAMS */
    [229] = {.cite = 17207, .why = 17240, .where = 17304}, /* check LIMIT_REFUSED_STREAMS */
    [230] = {.cite = 17207, .why = 17324, .where = 17421}, /* check LIMIT_RESETS */
    [231] = {.cite = 17207, .why = 17441, .where = 17497}, /* check LIMIT_GLITCHES */
    [232] = {.cite = 17207, .why = 17517, .where = 17634}, /* check LIMIT_DATA_OVERHEAD */
    [233] = {.cite = 17654, .why = 17684, .where = 17764}, /* check LIMIT_DATA_EMPTY */
    [234] = {.cite = 17207, .why = 17785, .where = 17917}, /* check LIMIT_WINDOW_UPDATES */
    [235] = {.cite = 17207, .why = 17938, .where = 18017}, /* check LIMIT_CONTROL_QUEUE */
    [236] = {.cite = 18038, .why = 18072, .where = 18197}, /* check LIMIT_LIST_OCTETS_HARD */
    [237] = {.cite = 18218, .why = 18253, .where = 18329}, /* check LIMIT_LIST_FIELDS_HARD */
    [238] = {.cite = 18350, .why = 18383, .where = 18445}, /* check LIMIT_LIST_CRUMBS_HARD */
    [239] = {.cite = 18466, .why = 18496, .where = 18573}, /* check LIMIT_BLOCK_CONTINUATIONS */
    [240] = {.cite = 18466, .why = 18594, .where = 18689}, /* check LIMIT_BLOCK_SHORT_FRAGMENTS */
    [241] = {.cite = 18710, .why = 18735, .where = 18852}, /* check LIMIT_SIZE_UPDATES */
    [242] = {.cite = 18873, .why = 18902, .where = 18968}, /* check LIMIT_SETTINGS_ENTRIES */
    [243] = {.cite = 17207, .why = 18989, .where = 19145}, /* check LIMIT_GOODPUT */
    [244] = {.cite = 19166, .why = 19198, .where = 19275}, /* check LIMIT_INFORMATIONAL */
    [245] = {.cite = 19296, .why = 19313, .where = 19384}, /* check SETTINGS_ENABLE_PUSH_RANGE */
    [246] = {.cite = 19406, .why = 19441, .where = 19521}, /* check SETTINGS_ENABLE_PUSH_ROLE */
    [247] = {.cite = 19543, .why = 19560, .where = 19638}, /* check SETTINGS_INITIAL_WINDOW_SIZE_RANGE */
    [248] = {.cite = 19660, .why = 19695, .where = 19780}, /* check SETTINGS_MAX_FRAME_SIZE_RANGE */
    [249] = {.cite = 19802, .why = 19815, .where = 19850}, /* check SETTINGS_ENABLE_CONNECT_PROTOCOL_RANGE */
    [250] = {.cite = 19872, .why = 19885, .where = 19939}, /* check SETTINGS_ENABLE_CONNECT_PROTOCOL_CHANGE */
    [251] = {.cite = 19961, .why = 19976, .where = 20057}, /* check SETTINGS_NO_RFC7540_PRIORITIES_RANGE */
    [252] = {.cite = 20079, .why = 20110, .where = 20188}, /* check SETTINGS_NO_RFC7540_PRIORITIES_CHANGE */
    [253] = {.cite = 20210, .why = 20240, .where = 20262}, /* check FIELD_NAME_EMPTY */
    [254] = {.cite = 20283, .why = 20318, .where = 20381}, /* check FIELD_NAME_OCTETS */
    [255] = {.cite = 20402, .why = 20437, .where = 20475}, /* check FIELD_VALUE_OCTETS */
    [256] = {.cite = 20496, .why = 20513, .where = 20559}, /* check FIELD_VALUE_EDGE */
    [257] = {.cite = 20580, .why = 20597, .where = 20637}, /* check FIELD_CONNECTION_SPECIFIC */
    [258] = {.cite = 20658, .why = 20675, .where = 20727}, /* check FIELD_TE */
    [259] = {.cite = 20748, .why = 20780, .where = 20834}, /* check FIELD_NOT_IN_TRAILERS */
    [260] = {.cite = 20855, .why = 20870, .where = 20898}, /* check FIELD_PSEUDO_UNKNOWN */
    [261] = {.cite = 20919, .why = 20950, .where = 20983}, /* check FIELD_PSEUDO_REPEATED */
    [262] = {.cite = 21004, .why = 21035, .where = 21084}, /* check FIELD_PSEUDO_AFTER_FIELD */
    [263] = {.cite = 21105, .why = 21136, .where = 21202}, /* check FIELD_PSEUDO_NOT_HERE */
    [264] = {.cite = 21223, .why = 21254, .where = 21292}, /* check FIELD_PSEUDO_IN_TRAILERS */
    [265] = {.cite = 21313, .why = 21348, .where = 21381}, /* check FIELD_PSEUDO_MISSING */
    [266] = {.cite = 21402, .why = 21419, .where = 21442}, /* check FIELD_METHOD_OCTETS */
    [267] = {.cite = 21402, .why = 21463, .where = 21491}, /* check FIELD_SCHEME_OCTETS */
    [268] = {.cite = 21402, .why = 21512, .where = 21587}, /* check FIELD_PATH_OCTETS */
    [269] = {.cite = 21608, .why = 21643, .where = 21707}, /* check FIELD_PATH_FORM */
    [270] = {.cite = 21728, .why = 21745, .where = 21817}, /* check FIELD_AUTHORITY_OCTETS */
    [271] = {.cite = 21838, .why = 21871, .where = 21894}, /* check FIELD_AUTHORITY_EMPTY */
    [272] = {.cite = 21915, .why = 21945, .where = 21988}, /* check FIELD_AUTHORITY_MISSING */
    [273] = {.cite = 22009, .why = 22039, .where = 22082}, /* check FIELD_HOST_OCTETS */
    [274] = {.cite = 22103, .why = 22120, .where = 22161}, /* check FIELD_HOST_DIFFERS */
    [275] = {.cite = 22182, .why = 22212, .where = 22228}, /* check FIELD_HOST_REPEATED */
    [276] = {.cite = 22249, .why = 22279, .where = 22324}, /* check FIELD_STATUS_SYNTAX */
    [277] = {.cite = 22345, .why = 22373, .where = 22413}, /* check FIELD_STATUS_101 */
    [278] = {.cite = 22434, .why = 22447, .where = 22472}, /* check FIELD_PROTOCOL_OCTETS */
    [279] = {.cite = 22493, .why = 22519, .where = 22579}, /* check FIELD_PROTOCOL_NOT_ENABLED */
    [280] = {.cite = 22434, .why = 22600, .where = 22629}, /* check FIELD_PROTOCOL_WITHOUT_CONNECT */
    [281] = {.cite = 22650, .why = 22683, .where = 22737}, /* check FIELD_CONNECT_FORM */
    [282] = {.cite = 22758, .why = 22788, .where = 22838}, /* check FIELD_CONTENT_LENGTH_SYNTAX */
    [283] = {.cite = 22758, .why = 22859, .where = 22885}, /* check FIELD_CONTENT_LENGTH_REPEATED */
    [284] = {.cite = 22906, .why = 22938, .where = 22988}, /* check FIELD_CONTENT_LENGTH_MISMATCH */
    [285] = {.cite = 23009, .why = 23042, .where = 23088}, /* check FIELD_PROMISED_METHOD */
    [286] = {.cite = 23109, .why = 23124, .where = 23158}, /* check FIELD_PROMISED_CONTENT */
    [287] = {.cite = 23179, .why = 23212, .where = 23387}, /* check FRAME_TOO_LARGE */
    [288] = {.cite = 23407, .why = 23422, .where = 23480}, /* check FRAME_DATA_STREAM_ID */
    [289] = {.cite = 23179, .why = 23500, .where = 23551}, /* check FRAME_DATA_LENGTH */
    [290] = {.cite = 23571, .why = 23586, .where = 23674}, /* check FRAME_DATA_PADDING */
    [291] = {.cite = 23694, .why = 23709, .where = 23770}, /* check FRAME_HEADERS_STREAM_ID */
    [292] = {.cite = 23790, .why = 23821, .where = 23874}, /* check FRAME_HEADERS_LENGTH */
    [293] = {.cite = 23894, .why = 23909, .where = 24000}, /* check FRAME_HEADERS_PADDING */
    [294] = {.cite = 24020, .why = 24034, .where = 24099}, /* check FRAME_HEADERS_SELF_DEPENDENCY */
    [295] = {.cite = 24119, .why = 24134, .where = 24196}, /* check FRAME_PRIORITY_STREAM_ID */
    [296] = {.cite = 11970, .why = 11985, .where = 24216}, /* check FRAME_PRIORITY_LENGTH */
    [297] = {.cite = 24236, .why = 24251, .where = 24315}, /* check FRAME_RST_STREAM_STREAM_ID */
    [298] = {.cite = 24335, .why = 24350, .where = 24429}, /* check FRAME_RST_STREAM_LENGTH */
    [299] = {.cite = 24449, .why = 24464, .where = 24526}, /* check FRAME_SETTINGS_STREAM_ID */
    [300] = {.cite = 24547, .why = 24562, .where = 24656}, /* check FRAME_SETTINGS_LENGTH */
    [301] = {.cite = 24677, .why = 24692, .where = 24777}, /* check FRAME_SETTINGS_EMPTY */
    [302] = {.cite = 24798, .why = 24813, .where = 24879}, /* check FRAME_PUSH_PROMISE_STREAM_ID */
    [303] = {.cite = 23790, .why = 24900, .where = 24971}, /* check FRAME_PUSH_PROMISE_LENGTH */
    [304] = {.cite = 24992, .why = 25007, .where = 25103}, /* check FRAME_PUSH_PROMISE_PADDING */
    [305] = {.cite = 9503, .why = 9518, .where = 25124}, /* check FRAME_PUSH_PROMISE_PROMISED_ZERO */
    [306] = {.cite = 25145, .why = 25160, .where = 25218}, /* check FRAME_PING_STREAM_ID */
    [307] = {.cite = 25239, .why = 25254, .where = 25327}, /* check FRAME_PING_LENGTH */
    [308] = {.cite = 25348, .why = 25363, .where = 25423}, /* check FRAME_GOAWAY_STREAM_ID */
    [309] = {.cite = 25444, .why = 25475, .where = 25535}, /* check FRAME_GOAWAY_LENGTH */
    [310] = {.cite = 25556, .why = 25571, .where = 25653}, /* check FRAME_WINDOW_UPDATE_LENGTH */
    [311] = {.cite = 25674, .why = 25707, .where = 25888}, /* check FRAME_WINDOW_UPDATE_ZERO_INCREMENT */
    [312] = {.cite = 25909, .why = 25925, .where = 25991}, /* check FRAME_CONTINUATION_STREAM_ID */
    [313] = {.cite = 26012, .why = 26029, .where = 26082}, /* check FLOW_CONNECTION */
    [314] = {.cite = 26101, .why = 26129, .where = 26180}, /* check FLOW_STREAM */
    [315] = {.cite = 13021, .why = 26199, .where = 26247}, /* check FLOW_CONNECTION_OVERFLOW */
    [316] = {.cite = 26266, .why = 26283, .where = 26347}, /* check FLOW_INITIAL_WINDOW */
    [317] = {.cite = 12571, .why = 26366, .where = 26446}, /* check STREAM_AFTER_GOAWAY */
    [318] = {.cite = 26465, .why = 26498, .where = 26572}, /* check PROMISE_ON_PUSHED */
    [319] = {.cite = 26592, .why = 26622, .where = 26672}, /* check PROMISE_CROSSED_RESET */
    [320] = {.cite = 26692, .why = 26721, .where = 26787}, /* check PROMISE_UNWANTED */
    [321] = {.cite = 26807, .why = 26838, .where = 26879}, /* check PROMISE_BEYOND_LIMIT */
    [322] = {.cite = 7863, .why = 26899, .where = 26920}, /* check NO_MEMORY */
    [323] = {.cite = 26940, .why = 26967, .where = 27013}, /* check TRANSPORT_CLOSED */
    [324] = {.cite = 7863, .why = 27033, .where = 27072}, /* check INTERNAL */
    [325] = {.cite = 27092, .why = 27107, .where = 27156}, /* check HPACK_INDEX_ZERO */
    [326] = {.cite = 27191, .why = 27208, .where = 27257}, /* check HPACK_INDEX_RANGE */
    [327] = {.cite = 27292, .why = 27307, .where = 27369}, /* check HPACK_INTEGER */
    [328] = {.cite = 27404, .why = 27419, .where = 27468}, /* check HPACK_HUFFMAN_EOS */
    [329] = {.cite = 27503, .why = 27518, .where = 27575}, /* check HPACK_HUFFMAN_PADDING_LENGTH */
    [330] = {.cite = 27610, .why = 27625, .where = 27695}, /* check HPACK_HUFFMAN_PADDING_BITS */
    [331] = {.cite = 27730, .why = 27745, .where = 27790}, /* check HPACK_TRUNCATED */
    [332] = {.cite = 27825, .why = 27840, .where = 27898}, /* check HPACK_SIZE_UPDATE_LIMIT */
    [333] = {.cite = 27933, .why = 27948, .where = 28002}, /* check HPACK_SIZE_UPDATE_PLACE */
    [334] = {.cite = 28037, .why = 28054, .where = 28156}, /* check HPACK_SIZE_UPDATE_MISSING */
    [335] = {.cite = 28191, .why = 28203, .where = 28288}, /* check HPACK_SIZE_UPDATE_COUNT */
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
    /* settings_sync client synced */
    108, 107,
    /* settings_sync client waiting */
    110, 109,
    /* settings_sync client waiting_more */
    112, 111,
    /* settings_sync server synced */
    108, 107,
    /* settings_sync server waiting */
    110, 109,
    /* settings_sync server waiting_more */
    112, 111,
    /* stream client idle_local */
    127, 114, 118, 119, 115, 116, 128, 117, 120, 113, 121, 130, 122, 123, 124, 133, 122, 125, 126,
    /* stream client idle_remote */
    135, 114, 118, 119, 115, 116, 136, 117, 120, 113, 121, 138, 122, 123, 124, 138, 122, 125, 126,
    /* stream client reserved_local */
    157, 157, 157, 157, 157, 157, 139, 157, 157, 113, 157, 158, 158, 158, 158, 141, 158, 158, 143,
    /* stream client reserved_remote */
    160, 161, 162, 163, 164, 161, 139, 161, 161, 113, 165, 168, 168, 166, 168, 141, 167, 169, 159,
    /* stream client open */
    177, 177, 173, 178, 174, 179, 139, 172, 181, 113, 184, 185, 185, 182, 188, 141, 183, 186, 175,
    /* stream client half_closed_local */
    177, 177, 173, 178, 174, 179, 139, 172, 181, 113, 189, 190, 190, 182, 190, 141, 183, 191, 175,
    /* stream client half_closed_remote */
    192, 193, 173, 196, 174, 194, 139, 172, 197, 113, 198, 199, 199, 201, 203, 141, 204, 200, 175,
    /* stream client closed_grace */
    211, 211, 214, 214, 215, 212, 139, 205, 206, 113, 216, 207, 207, 207, 207, 208, 207, 209, 210,
    /* stream client closed_strict */
    223, 224, 217, 218, 221, 219, 139, 205, 206, 113, 222, 207, 207, 207, 207, 208, 207, 209, 210,
    /* stream client closed_forgotten */
    225, 226, 217, 218, 221, 219, 139, 205, 206, 113, 222, 207, 207, 207, 207, 208, 207, 209, 210,
    /* stream server idle_local */
    127, 114, 118, 119, 115, 116, 129, 117, 120, 113, 121, 131, 122, 123, 124, 132, 122, 125, 126,
    /* stream server idle_remote */
    134, 114, 118, 119, 115, 116, 137, 117, 120, 113, 121, 138, 122, 123, 124, 138, 122, 125, 126,
    /* stream server reserved_local */
    144, 144, 146, 147, 148, 145, 140, 149, 150, 113, 151, 152, 154, 153, 154, 141, 155, 156, 142,
    /* stream server reserved_remote */
    170, 170, 170, 170, 170, 170, 140, 170, 170, 113, 170, 171, 171, 171, 171, 141, 171, 171, 159,
    /* stream server open */
    177, 177, 173, 178, 174, 180, 140, 172, 181, 113, 184, 185, 185, 182, 187, 141, 183, 186, 176,
    /* stream server half_closed_local */
    177, 177, 173, 178, 174, 180, 140, 172, 181, 113, 189, 190, 190, 182, 190, 141, 183, 191, 176,
    /* stream server half_closed_remote */
    192, 193, 173, 196, 174, 195, 140, 172, 197, 113, 198, 199, 199, 201, 202, 141, 204, 200, 176,
    /* stream server closed_grace */
    211, 211, 214, 214, 215, 213, 140, 205, 206, 113, 216, 207, 207, 207, 207, 208, 207, 209, 210,
    /* stream server closed_strict */
    223, 224, 217, 218, 221, 220, 140, 205, 206, 113, 222, 207, 207, 207, 207, 208, 207, 209, 210,
    /* stream server closed_forgotten */
    225, 226, 217, 218, 221, 220, 140, 205, 206, 113, 222, 207, 207, 207, 207, 208, 207, 209, 210,
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
    7495, 7503, 7517, 7525, 7532,
    7537, 7556, 7579, 7592, 7609, 3508, 7621, 7635, 7648, 7667, 7690, 7703, 7720, 7732, 7742, 7756, 7769,
    /* settings_sync */
    8150, 7495, 8157,
    3592, 8170,
    /* stream */
    16523, 16534, 16546, 16561, 3428, 16577, 16595, 16614, 16627, 16641,
    3518, 3508, 3548, 16658, 3562, 3610, 16677, 3702, 16691, 3739, 16712, 16728, 7732, 16741, 16757, 16775, 16789, 16808, 16824,
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
        .name = 7487,
        .states = SW_MESSAGE_STATE_COUNT,
        .inputs = SW_MESSAGE_INPUT_COUNT,
        .first_cell = 438,
        .first_state = 40,
        .first_input = 45,
    },
    [SW_MACHINE_SETTINGS_SYNC] = {
        .name = 8136,
        .states = SW_SETTINGS_SYNC_STATE_COUNT,
        .inputs = SW_SETTINGS_SYNC_INPUT_COUNT,
        .first_cell = 608,
        .first_state = 62,
        .first_input = 65,
    },
    [SW_MACHINE_STREAM] = {
        .name = 16516,
        .states = SW_STREAM_STATE_COUNT,
        .inputs = SW_STREAM_INPUT_COUNT,
        .first_cell = 620,
        .first_state = 67,
        .first_input = 77,
    },
};

static const uint32_t verdicts[] = {
    [SW_VERDICT_GO] = 30768,
    [SW_VERDICT_IGNORE] = 30771,
    [SW_VERDICT_DISCARD] = 30778,
    [SW_VERDICT_STREAM_ERROR] = 30786,
    [SW_VERDICT_CONN_ERROR] = 30799,
    [SW_VERDICT_REFUSE] = 30810,
    [SW_VERDICT_NEVER] = 30817,
};

static const uint32_t checks[SW_CHECK_COUNT] = {
    [SW_CHECK_NONE] = 0,
    [SW_CHECK_LIMIT_CONCURRENT_STREAMS] = 28323,
    [SW_CHECK_LIMIT_HELD_STREAMS] = 28348,
    [SW_CHECK_LIMIT_REFUSED_STREAMS] = 28367,
    [SW_CHECK_LIMIT_RESETS] = 28389,
    [SW_CHECK_LIMIT_GLITCHES] = 28402,
    [SW_CHECK_LIMIT_DATA_OVERHEAD] = 28417,
    [SW_CHECK_LIMIT_DATA_EMPTY] = 28437,
    [SW_CHECK_LIMIT_WINDOW_UPDATES] = 28454,
    [SW_CHECK_LIMIT_CONTROL_QUEUE] = 28475,
    [SW_CHECK_LIMIT_LIST_OCTETS_HARD] = 28495,
    [SW_CHECK_LIMIT_LIST_FIELDS_HARD] = 28518,
    [SW_CHECK_LIMIT_LIST_CRUMBS_HARD] = 28541,
    [SW_CHECK_LIMIT_BLOCK_CONTINUATIONS] = 28564,
    [SW_CHECK_LIMIT_BLOCK_SHORT_FRAGMENTS] = 28590,
    [SW_CHECK_LIMIT_SIZE_UPDATES] = 28618,
    [SW_CHECK_LIMIT_SETTINGS_ENTRIES] = 28637,
    [SW_CHECK_LIMIT_GOODPUT] = 28660,
    [SW_CHECK_LIMIT_INFORMATIONAL] = 28674,
    [SW_CHECK_SETTINGS_ENABLE_PUSH_RANGE] = 28694,
    [SW_CHECK_SETTINGS_ENABLE_PUSH_ROLE] = 28721,
    [SW_CHECK_SETTINGS_INITIAL_WINDOW_SIZE_RANGE] = 28747,
    [SW_CHECK_SETTINGS_MAX_FRAME_SIZE_RANGE] = 28782,
    [SW_CHECK_SETTINGS_ENABLE_CONNECT_PROTOCOL_RANGE] = 28812,
    [SW_CHECK_SETTINGS_ENABLE_CONNECT_PROTOCOL_CHANGE] = 28851,
    [SW_CHECK_SETTINGS_NO_RFC7540_PRIORITIES_RANGE] = 28891,
    [SW_CHECK_SETTINGS_NO_RFC7540_PRIORITIES_CHANGE] = 28928,
    [SW_CHECK_FIELD_NAME_EMPTY] = 28966,
    [SW_CHECK_FIELD_NAME_OCTETS] = 28983,
    [SW_CHECK_FIELD_VALUE_OCTETS] = 29001,
    [SW_CHECK_FIELD_VALUE_EDGE] = 29020,
    [SW_CHECK_FIELD_CONNECTION_SPECIFIC] = 29037,
    [SW_CHECK_FIELD_TE] = 29063,
    [SW_CHECK_FIELD_NOT_IN_TRAILERS] = 29072,
    [SW_CHECK_FIELD_PSEUDO_UNKNOWN] = 29094,
    [SW_CHECK_FIELD_PSEUDO_REPEATED] = 29115,
    [SW_CHECK_FIELD_PSEUDO_AFTER_FIELD] = 29137,
    [SW_CHECK_FIELD_PSEUDO_NOT_HERE] = 29162,
    [SW_CHECK_FIELD_PSEUDO_IN_TRAILERS] = 29184,
    [SW_CHECK_FIELD_PSEUDO_MISSING] = 29209,
    [SW_CHECK_FIELD_METHOD_OCTETS] = 29230,
    [SW_CHECK_FIELD_SCHEME_OCTETS] = 29250,
    [SW_CHECK_FIELD_PATH_OCTETS] = 29270,
    [SW_CHECK_FIELD_PATH_FORM] = 29288,
    [SW_CHECK_FIELD_AUTHORITY_OCTETS] = 29304,
    [SW_CHECK_FIELD_AUTHORITY_EMPTY] = 29327,
    [SW_CHECK_FIELD_AUTHORITY_MISSING] = 29349,
    [SW_CHECK_FIELD_HOST_OCTETS] = 29373,
    [SW_CHECK_FIELD_HOST_DIFFERS] = 29391,
    [SW_CHECK_FIELD_HOST_REPEATED] = 29410,
    [SW_CHECK_FIELD_STATUS_SYNTAX] = 29430,
    [SW_CHECK_FIELD_STATUS_101] = 29450,
    [SW_CHECK_FIELD_PROTOCOL_OCTETS] = 29467,
    [SW_CHECK_FIELD_PROTOCOL_NOT_ENABLED] = 29489,
    [SW_CHECK_FIELD_PROTOCOL_WITHOUT_CONNECT] = 29516,
    [SW_CHECK_FIELD_CONNECT_FORM] = 29547,
    [SW_CHECK_FIELD_CONTENT_LENGTH_SYNTAX] = 29566,
    [SW_CHECK_FIELD_CONTENT_LENGTH_REPEATED] = 29594,
    [SW_CHECK_FIELD_CONTENT_LENGTH_MISMATCH] = 29624,
    [SW_CHECK_FIELD_PROMISED_METHOD] = 29654,
    [SW_CHECK_FIELD_PROMISED_CONTENT] = 29676,
    [SW_CHECK_FRAME_TOO_LARGE] = 29699,
    [SW_CHECK_FRAME_DATA_STREAM_ID] = 29715,
    [SW_CHECK_FRAME_DATA_LENGTH] = 29736,
    [SW_CHECK_FRAME_DATA_PADDING] = 29754,
    [SW_CHECK_FRAME_HEADERS_STREAM_ID] = 29773,
    [SW_CHECK_FRAME_HEADERS_LENGTH] = 29797,
    [SW_CHECK_FRAME_HEADERS_PADDING] = 29818,
    [SW_CHECK_FRAME_HEADERS_SELF_DEPENDENCY] = 29840,
    [SW_CHECK_FRAME_PRIORITY_STREAM_ID] = 29870,
    [SW_CHECK_FRAME_PRIORITY_LENGTH] = 29895,
    [SW_CHECK_FRAME_RST_STREAM_STREAM_ID] = 29917,
    [SW_CHECK_FRAME_RST_STREAM_LENGTH] = 29944,
    [SW_CHECK_FRAME_SETTINGS_STREAM_ID] = 29968,
    [SW_CHECK_FRAME_SETTINGS_LENGTH] = 29993,
    [SW_CHECK_FRAME_SETTINGS_EMPTY] = 30015,
    [SW_CHECK_FRAME_PUSH_PROMISE_STREAM_ID] = 30036,
    [SW_CHECK_FRAME_PUSH_PROMISE_LENGTH] = 30065,
    [SW_CHECK_FRAME_PUSH_PROMISE_PADDING] = 30091,
    [SW_CHECK_FRAME_PUSH_PROMISE_PROMISED_ZERO] = 30118,
    [SW_CHECK_FRAME_PING_STREAM_ID] = 30151,
    [SW_CHECK_FRAME_PING_LENGTH] = 30172,
    [SW_CHECK_FRAME_GOAWAY_STREAM_ID] = 30190,
    [SW_CHECK_FRAME_GOAWAY_LENGTH] = 30213,
    [SW_CHECK_FRAME_WINDOW_UPDATE_LENGTH] = 30233,
    [SW_CHECK_FRAME_WINDOW_UPDATE_ZERO_INCREMENT] = 30260,
    [SW_CHECK_FRAME_CONTINUATION_STREAM_ID] = 30295,
    [SW_CHECK_FLOW_CONNECTION] = 30324,
    [SW_CHECK_FLOW_STREAM] = 30340,
    [SW_CHECK_FLOW_CONNECTION_OVERFLOW] = 30352,
    [SW_CHECK_FLOW_INITIAL_WINDOW] = 30377,
    [SW_CHECK_STREAM_AFTER_GOAWAY] = 30397,
    [SW_CHECK_PROMISE_ON_PUSHED] = 30417,
    [SW_CHECK_PROMISE_CROSSED_RESET] = 30435,
    [SW_CHECK_PROMISE_UNWANTED] = 30457,
    [SW_CHECK_PROMISE_BEYOND_LIMIT] = 30474,
    [SW_CHECK_NO_MEMORY] = 30495,
    [SW_CHECK_TRANSPORT_CLOSED] = 30505,
    [SW_CHECK_INTERNAL] = 30522,
    [SW_CHECK_HPACK_INDEX_ZERO] = 30531,
    [SW_CHECK_HPACK_INDEX_RANGE] = 30548,
    [SW_CHECK_HPACK_INTEGER] = 30566,
    [SW_CHECK_HPACK_HUFFMAN_EOS] = 30580,
    [SW_CHECK_HPACK_HUFFMAN_PADDING_LENGTH] = 30598,
    [SW_CHECK_HPACK_HUFFMAN_PADDING_BITS] = 30627,
    [SW_CHECK_HPACK_TRUNCATED] = 30654,
    [SW_CHECK_HPACK_SIZE_UPDATE_LIMIT] = 30670,
    [SW_CHECK_HPACK_SIZE_UPDATE_PLACE] = 30694,
    [SW_CHECK_HPACK_SIZE_UPDATE_MISSING] = 30718,
    [SW_CHECK_HPACK_SIZE_UPDATE_COUNT] = 30744,
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
    return &rows[226 + (size_t)check];
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
