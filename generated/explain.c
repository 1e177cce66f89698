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
    char text_5216[12];
    char text_5228[16];
    char text_5244[30];
    char text_5274[57];
    char text_5331[30];
    char text_5361[30];
    char text_5391[30];
    char text_5421[54];
    char text_5475[30];
    char text_5505[30];
    char text_5535[30];
    char text_5565[30];
    char text_5595[30];
    char text_5625[30];
    char text_5655[30];
    char text_5685[30];
    char text_5715[26];
    char text_5741[30];
    char text_5771[33];
    char text_5804[30];
    char text_5834[15];
    char text_5849[89];
    char text_5938[30];
    char text_5968[30];
    char text_5998[30];
    char text_6028[30];
    char text_6058[61];
    char text_6119[30];
    char text_6149[30];
    char text_6179[30];
    char text_6209[30];
    char text_6239[30];
    char text_6269[30];
    char text_6299[30];
    char text_6329[30];
    char text_6359[30];
    char text_6389[30];
    char text_6419[30];
    char text_6449[30];
    char text_6479[30];
    char text_6509[15];
    char text_6524[101];
    char text_6625[30];
    char text_6655[30];
    char text_6685[30];
    char text_6715[30];
    char text_6745[30];
    char text_6775[30];
    char text_6805[30];
    char text_6835[30];
    char text_6865[31];
    char text_6896[31];
    char text_6927[23];
    char text_6950[31];
    char text_6981[54];
    char text_7035[31];
    char text_7066[31];
    char text_7097[31];
    char text_7128[8];
    char text_7136[8];
    char text_7144[14];
    char text_7158[8];
    char text_7166[7];
    char text_7173[5];
    char text_7178[19];
    char text_7197[23];
    char text_7220[13];
    char text_7233[17];
    char text_7250[12];
    char text_7262[14];
    char text_7276[13];
    char text_7289[19];
    char text_7308[23];
    char text_7331[13];
    char text_7344[17];
    char text_7361[12];
    char text_7373[10];
    char text_7383[14];
    char text_7397[13];
    char text_7410[15];
    char text_7425[14];
    char text_7439[29];
    char text_7468[36];
    char text_7504[63];
    char text_7567[36];
    char text_7603[36];
    char text_7639[36];
    char text_7675[36];
    char text_7711[36];
    char text_7747[14];
    char text_7761[7];
    char text_7768[13];
    char text_7781[14];
    char text_7795[29];
    char text_7824[15];
    char text_7839[55];
    char text_7894[29];
    char text_7923[15];
    char text_7938[71];
    char text_8009[29];
    char text_8038[31];
    char text_8069[111];
    char text_8180[29];
    char text_8209[29];
    char text_8238[29];
    char text_8267[33];
    char text_8300[29];
    char text_8329[29];
    char text_8358[29];
    char text_8387[44];
    char text_8431[29];
    char text_8460[28];
    char text_8488[18];
    char text_8506[29];
    char text_8535[29];
    char text_8564[23];
    char text_8587[29];
    char text_8616[35];
    char text_8651[67];
    char text_8718[29];
    char text_8747[15];
    char text_8762[90];
    char text_8852[29];
    char text_8881[29];
    char text_8910[12];
    char text_8922[29];
    char text_8951[17];
    char text_8968[46];
    char text_9014[29];
    char text_9043[29];
    char text_9072[17];
    char text_9089[37];
    char text_9126[29];
    char text_9155[29];
    char text_9184[15];
    char text_9199[108];
    char text_9307[30];
    char text_9337[30];
    char text_9367[30];
    char text_9397[17];
    char text_9414[30];
    char text_9444[33];
    char text_9477[30];
    char text_9507[30];
    char text_9537[46];
    char text_9583[30];
    char text_9613[15];
    char text_9628[50];
    char text_9678[30];
    char text_9708[26];
    char text_9734[30];
    char text_9764[15];
    char text_9779[122];
    char text_9901[30];
    char text_9931[30];
    char text_9961[15];
    char text_9976[69];
    char text_10045[30];
    char text_10075[46];
    char text_10121[30];
    char text_10151[30];
    char text_10181[30];
    char text_10211[17];
    char text_10228[30];
    char text_10258[30];
    char text_10288[30];
    char text_10318[30];
    char text_10348[15];
    char text_10363[81];
    char text_10444[30];
    char text_10474[30];
    char text_10504[30];
    char text_10534[30];
    char text_10564[30];
    char text_10594[30];
    char text_10624[42];
    char text_10666[30];
    char text_10696[30];
    char text_10726[15];
    char text_10741[114];
    char text_10855[30];
    char text_10885[30];
    char text_10915[15];
    char text_10930[70];
    char text_11000[30];
    char text_11030[30];
    char text_11060[30];
    char text_11090[30];
    char text_11120[15];
    char text_11135[85];
    char text_11220[30];
    char text_11250[30];
    char text_11280[30];
    char text_11310[30];
    char text_11340[30];
    char text_11370[28];
    char text_11398[30];
    char text_11428[30];
    char text_11458[28];
    char text_11486[30];
    char text_11516[31];
    char text_11547[30];
    char text_11577[44];
    char text_11621[30];
    char text_11651[30];
    char text_11681[15];
    char text_11696[111];
    char text_11807[30];
    char text_11837[30];
    char text_11867[104];
    char text_11971[30];
    char text_12001[30];
    char text_12031[30];
    char text_12061[30];
    char text_12091[30];
    char text_12121[30];
    char text_12151[30];
    char text_12181[17];
    char text_12198[91];
    char text_12289[30];
    char text_12319[30];
    char text_12349[30];
    char text_12379[30];
    char text_12409[30];
    char text_12439[33];
    char text_12472[56];
    char text_12528[30];
    char text_12558[30];
    char text_12588[30];
    char text_12618[30];
    char text_12648[35];
    char text_12683[30];
    char text_12713[30];
    char text_12743[30];
    char text_12773[30];
    char text_12803[67];
    char text_12870[30];
    char text_12900[30];
    char text_12930[30];
    char text_12960[45];
    char text_13005[30];
    char text_13035[30];
    char text_13065[29];
    char text_13094[30];
    char text_13124[28];
    char text_13152[77];
    char text_13229[30];
    char text_13259[30];
    char text_13289[30];
    char text_13319[15];
    char text_13334[49];
    char text_13383[30];
    char text_13413[30];
    char text_13443[30];
    char text_13473[30];
    char text_13503[33];
    char text_13536[98];
    char text_13634[30];
    char text_13664[15];
    char text_13679[59];
    char text_13738[30];
    char text_13768[30];
    char text_13798[30];
    char text_13828[30];
    char text_13858[30];
    char text_13888[30];
    char text_13918[30];
    char text_13948[30];
    char text_13978[15];
    char text_13993[84];
    char text_14077[30];
    char text_14107[17];
    char text_14124[52];
    char text_14176[30];
    char text_14206[30];
    char text_14236[7];
    char text_14243[11];
    char text_14254[12];
    char text_14266[15];
    char text_14281[16];
    char text_14297[18];
    char text_14315[19];
    char text_14334[13];
    char text_14347[14];
    char text_14361[17];
    char text_14378[19];
    char text_14397[14];
    char text_14411[21];
    char text_14432[16];
    char text_14448[13];
    char text_14461[16];
    char text_14477[18];
    char text_14495[14];
    char text_14509[19];
    char text_14528[16];
    char text_14544[17];
    char text_14561[17];
    char text_14578[135];
    char text_14713[20];
    char text_14733[16];
    char text_14749[125];
    char text_14874[20];
    char text_14894[16];
    char text_14910[64];
    char text_14974[20];
    char text_14994[97];
    char text_15091[20];
    char text_15111[56];
    char text_15167[20];
    char text_15187[117];
    char text_15304[20];
    char text_15324[80];
    char text_15404[20];
    char text_15424[132];
    char text_15556[21];
    char text_15577[79];
    char text_15656[21];
    char text_15677[18];
    char text_15695[125];
    char text_15820[21];
    char text_15841[76];
    char text_15917[21];
    char text_15938[62];
    char text_16000[21];
    char text_16021[77];
    char text_16098[21];
    char text_16119[95];
    char text_16214[21];
    char text_16235[12];
    char text_16247[117];
    char text_16364[21];
    char text_16385[66];
    char text_16451[21];
    char text_16472[131];
    char text_16603[21];
    char text_16624[77];
    char text_16701[21];
    char text_16722[17];
    char text_16739[71];
    char text_16810[22];
    char text_16832[17];
    char text_16849[80];
    char text_16929[22];
    char text_16951[17];
    char text_16968[78];
    char text_17046[22];
    char text_17068[17];
    char text_17085[85];
    char text_17170[22];
    char text_17192[13];
    char text_17205[35];
    char text_17240[22];
    char text_17262[13];
    char text_17275[54];
    char text_17329[22];
    char text_17351[15];
    char text_17366[81];
    char text_17447[22];
    char text_17469[15];
    char text_17484[78];
    char text_17562[22];
    char text_17584[17];
    char text_17601[22];
    char text_17623[20];
    char text_17643[17];
    char text_17660[63];
    char text_17723[20];
    char text_17743[17];
    char text_17760[38];
    char text_17798[21];
    char text_17819[17];
    char text_17836[46];
    char text_17882[21];
    char text_17903[17];
    char text_17920[40];
    char text_17960[21];
    char text_17981[17];
    char text_17998[52];
    char text_18050[21];
    char text_18071[14];
    char text_18085[54];
    char text_18139[21];
    char text_18160[15];
    char text_18175[28];
    char text_18203[21];
    char text_18224[15];
    char text_18239[33];
    char text_18272[21];
    char text_18293[15];
    char text_18308[49];
    char text_18357[21];
    char text_18378[15];
    char text_18393[66];
    char text_18459[21];
    char text_18480[15];
    char text_18495[38];
    char text_18533[21];
    char text_18554[17];
    char text_18571[33];
    char text_18604[21];
    char text_18625[23];
    char text_18648[21];
    char text_18669[28];
    char text_18697[21];
    char text_18718[75];
    char text_18793[21];
    char text_18814[17];
    char text_18831[64];
    char text_18895[21];
    char text_18916[17];
    char text_18933[72];
    char text_19005[21];
    char text_19026[17];
    char text_19043[23];
    char text_19066[21];
    char text_19087[17];
    char text_19104[43];
    char text_19147[21];
    char text_19168[12];
    char text_19180[43];
    char text_19223[21];
    char text_19244[41];
    char text_19285[21];
    char text_19306[16];
    char text_19322[21];
    char text_19343[45];
    char text_19388[21];
    char text_19409[12];
    char text_19421[40];
    char text_19461[21];
    char text_19482[13];
    char text_19495[25];
    char text_19520[21];
    char text_19541[10];
    char text_19551[60];
    char text_19611[21];
    char text_19632[29];
    char text_19661[21];
    char text_19682[15];
    char text_19697[54];
    char text_19751[21];
    char text_19772[12];
    char text_19784[50];
    char text_19834[21];
    char text_19855[26];
    char text_19881[21];
    char text_19902[14];
    char text_19916[50];
    char text_19966[21];
    char text_19987[17];
    char text_20004[46];
    char text_20050[21];
    char text_20071[15];
    char text_20086[34];
    char text_20120[21];
    char text_20141[15];
    char text_20156[44];
    char text_20200[20];
    char text_20220[15];
    char text_20235[58];
    char text_20293[20];
    char text_20313[51];
    char text_20364[20];
    char text_20384[15];
    char text_20399[88];
    char text_20487[20];
    char text_20507[15];
    char text_20522[61];
    char text_20583[20];
    char text_20603[15];
    char text_20618[53];
    char text_20671[20];
    char text_20691[15];
    char text_20706[91];
    char text_20797[20];
    char text_20817[14];
    char text_20831[50];
    char text_20881[20];
    char text_20901[15];
    char text_20916[62];
    char text_20978[20];
    char text_20998[20];
    char text_21018[20];
    char text_21038[15];
    char text_21053[64];
    char text_21117[20];
    char text_21137[15];
    char text_21152[79];
    char text_21231[20];
    char text_21251[15];
    char text_21266[62];
    char text_21328[21];
    char text_21349[15];
    char text_21364[94];
    char text_21458[21];
    char text_21479[15];
    char text_21494[85];
    char text_21579[21];
    char text_21600[15];
    char text_21615[66];
    char text_21681[21];
    char text_21702[71];
    char text_21773[21];
    char text_21794[15];
    char text_21809[96];
    char text_21905[21];
    char text_21926[21];
    char text_21947[15];
    char text_21962[58];
    char text_22020[21];
    char text_22041[15];
    char text_22056[73];
    char text_22129[21];
    char text_22150[15];
    char text_22165[60];
    char text_22225[21];
    char text_22246[60];
    char text_22306[21];
    char text_22327[15];
    char text_22342[82];
    char text_22424[21];
    char text_22445[15];
    char text_22460[21];
    char text_22481[16];
    char text_22497[66];
    char text_22563[21];
    char text_22584[17];
    char text_22601[53];
    char text_22654[19];
    char text_22673[51];
    char text_22724[19];
    char text_22743[48];
    char text_22791[19];
    char text_22810[17];
    char text_22827[64];
    char text_22891[19];
    char text_22910[14];
    char text_22924[21];
    char text_22945[19];
    char text_22964[39];
    char text_23003[20];
    char text_23023[15];
    char text_23038[49];
    char text_23087[35];
    char text_23122[17];
    char text_23139[49];
    char text_23188[35];
    char text_23223[15];
    char text_23238[62];
    char text_23300[35];
    char text_23335[15];
    char text_23350[49];
    char text_23399[35];
    char text_23434[15];
    char text_23449[57];
    char text_23506[35];
    char text_23541[15];
    char text_23556[70];
    char text_23626[35];
    char text_23661[15];
    char text_23676[45];
    char text_23721[35];
    char text_23756[15];
    char text_23771[58];
    char text_23829[35];
    char text_23864[15];
    char text_23879[54];
    char text_23933[35];
    char text_23968[17];
    char text_23985[102];
    char text_24087[35];
    char text_24122[85];
    char text_24207[35];
    char text_24242[25];
    char text_24267[19];
    char text_24286[22];
    char text_24308[13];
    char text_24321[15];
    char text_24336[20];
    char text_24356[17];
    char text_24373[21];
    char text_24394[20];
    char text_24414[23];
    char text_24437[23];
    char text_24460[23];
    char text_24483[26];
    char text_24509[28];
    char text_24537[19];
    char text_24556[23];
    char text_24579[14];
    char text_24593[20];
    char text_24613[27];
    char text_24640[26];
    char text_24666[35];
    char text_24701[30];
    char text_24731[39];
    char text_24770[40];
    char text_24810[37];
    char text_24847[38];
    char text_24885[17];
    char text_24902[18];
    char text_24920[19];
    char text_24939[17];
    char text_24956[26];
    char text_24982[9];
    char text_24991[22];
    char text_25013[21];
    char text_25034[22];
    char text_25056[25];
    char text_25081[22];
    char text_25103[25];
    char text_25128[21];
    char text_25149[20];
    char text_25169[20];
    char text_25189[18];
    char text_25207[16];
    char text_25223[23];
    char text_25246[22];
    char text_25268[24];
    char text_25292[18];
    char text_25310[19];
    char text_25329[20];
    char text_25349[20];
    char text_25369[17];
    char text_25386[22];
    char text_25408[27];
    char text_25435[31];
    char text_25466[19];
    char text_25485[28];
    char text_25513[30];
    char text_25543[30];
    char text_25573[22];
    char text_25595[23];
    char text_25618[16];
    char text_25634[21];
    char text_25655[18];
    char text_25673[19];
    char text_25692[24];
    char text_25716[21];
    char text_25737[22];
    char text_25759[30];
    char text_25789[25];
    char text_25814[22];
    char text_25836[31];
    char text_25867[27];
    char text_25894[24];
    char text_25918[25];
    char text_25943[22];
    char text_25965[21];
    char text_25986[29];
    char text_26015[26];
    char text_26041[27];
    char text_26068[33];
    char text_26101[21];
    char text_26122[18];
    char text_26140[23];
    char text_26163[20];
    char text_26183[27];
    char text_26210[35];
    char text_26245[29];
    char text_26274[16];
    char text_26290[12];
    char text_26302[25];
    char text_26327[20];
    char text_26347[10];
    char text_26357[9];
    char text_26366[17];
    char text_26383[18];
    char text_26401[14];
    char text_26415[18];
    char text_26433[29];
    char text_26462[27];
    char text_26489[16];
    char text_26505[24];
    char text_26529[24];
    char text_26553[26];
    char text_26579[24];
    char text_26603[3];
    char text_26606[7];
    char text_26613[8];
    char text_26621[13];
    char text_26634[11];
    char text_26645[7];
    char text_26652[6];
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
    "spec/machines/message.yaml:48",
    "rfc9113 8.1, rfc9113-8.1.1-03",
    "see HTTP Message Framing",
    "spec/machines/message.yaml:49",
    "a request with :status is malformed before it gets here",
    "spec/machines/message.yaml:50",
    "rfc9113 8.1",
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
    "spec/limits.yaml:20",
    "rfc9113-10.5-02",
    "limit held_streams is used up: streams whose work goes on: open, or with output not yet sent, or not released by the program",
    "spec/limits.yaml:31",
    "rfc9113-10.5-03",
    "limit refused_streams is used up: streams that we had to refuse",
    "spec/limits.yaml:42",
    "limit resets is used up: streams that the peer ended, or made us end, before an answer had begun",
    "spec/limits.yaml:54",
    "limit glitches is used up: legal frames that do nothing",
    "spec/limits.yaml:67",
    "limit data_overhead is used up: what short DATA frames cost beside their octets, until the program has consumed them",
    "spec/limits.yaml:82",
    "limit data_empty is used up: dATA frames without content and without END_STREAM",
    "spec/limits.yaml:94",
    "limit window_updates is used up: wINDOW_UPDATE frames, and late frames on streams that we closed, beyond what content sent explains",
    "spec/limits.yaml:106",
    "limit control_queue is used up: control frames of ours that wait in the output",
    "spec/limits.yaml:118",
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
    "spec/limits.yaml:223",
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

_Static_assert(sizeof texts == 26658, "the texts have gaps");

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
    [58] = {.cite = 5216, .why = 5228, .where = 5244}, /* message/early/recv.PROMISE@client */
    [59] = {.cite = 0, .why = 5274, .where = 5331}, /* message/early/recv.PROMISE@server */
    [60] = {.cite = 4615, .why = 4630, .where = 5361}, /* message/early/send.INFORMATIONAL@server */
    [61] = {.cite = 4894, .why = 4753, .where = 5391}, /* message/early/send.INFORMATIONAL_END@server */
    [62] = {.cite = 0, .why = 5421, .where = 5475}, /* message/early/send.INFORMATIONAL@client */
    [63] = {.cite = 4894, .why = 4753, .where = 5505}, /* message/early/send.SECTION */
    [64] = {.cite = 4894, .why = 4753, .where = 5535}, /* message/early/send.SECTION_END */
    [65] = {.cite = 4966, .why = 4978, .where = 5565}, /* message/early/send.TUNNEL@server */
    [66] = {.cite = 0, .why = 5031, .where = 5595}, /* message/early/send.TUNNEL@client */
    [67] = {.cite = 4894, .why = 4753, .where = 5625}, /* message/early/send.DATA@server */
    [68] = {.cite = 0, .why = 5161, .where = 5655}, /* message/early/send.DATA@client */
    [69] = {.cite = 5216, .why = 5228, .where = 5685}, /* message/early/send.PROMISE@server */
    [70] = {.cite = 0, .why = 5715, .where = 5741}, /* message/early/send.PROMISE@client */
    [71] = {.cite = 0, .why = 5771, .where = 5804}, /* message/early/note.TUNNELLED */
    [72] = {.cite = 5834, .why = 5849, .where = 5938}, /* message/content/recv.SECTION */
    [73] = {.cite = 4894, .why = 4753, .where = 5968}, /* message/content/recv.SECTION_END */
    [74] = {.cite = 4894, .why = 4753, .where = 5998}, /* message/content/recv.DATA */
    [75] = {.cite = 4894, .why = 4753, .where = 6028}, /* message/content/recv.DATA_END */
    [76] = {.cite = 0, .why = 6058, .where = 6119}, /* message/content/recv.INFORMATIONAL */
    [77] = {.cite = 5216, .why = 5228, .where = 6149}, /* message/content/recv.PROMISE@client */
    [78] = {.cite = 0, .why = 5274, .where = 6179}, /* message/content/recv.PROMISE@server */
    [79] = {.cite = 5834, .why = 5849, .where = 6209}, /* message/content/send.SECTION */
    [80] = {.cite = 4894, .why = 4753, .where = 6239}, /* message/content/send.SECTION_END */
    [81] = {.cite = 4894, .why = 4753, .where = 6269}, /* message/content/send.DATA */
    [82] = {.cite = 4894, .why = 4753, .where = 6299}, /* message/content/send.DATA_END */
    [83] = {.cite = 0, .why = 6058, .where = 6329}, /* message/content/send.INFORMATIONAL */
    [84] = {.cite = 5216, .why = 5228, .where = 6359}, /* message/content/send.PROMISE@server */
    [85] = {.cite = 0, .why = 5715, .where = 6389}, /* message/content/send.PROMISE@client */
    [86] = {.cite = 4966, .why = 4978, .where = 6419}, /* message/content/note.TUNNELLED */
    [87] = {.cite = 4966, .why = 4978, .where = 6449}, /* message/tunnel/recv.DATA */
    [88] = {.cite = 4966, .why = 4978, .where = 6479}, /* message/tunnel/recv.DATA_END */
    [89] = {.cite = 6509, .why = 6524, .where = 6625}, /* message/tunnel/recv.SECTION */
    [90] = {.cite = 0, .why = 6058, .where = 6655}, /* message/tunnel/recv.INFORMATIONAL */
    [91] = {.cite = 6509, .why = 6524, .where = 6685}, /* message/tunnel/recv.PROMISE@client */
    [92] = {.cite = 0, .why = 5274, .where = 6715}, /* message/tunnel/recv.PROMISE@server */
    [93] = {.cite = 4966, .why = 4978, .where = 6745}, /* message/tunnel/send.DATA */
    [94] = {.cite = 4966, .why = 4978, .where = 6775}, /* message/tunnel/send.DATA_END */
    [95] = {.cite = 6509, .why = 6524, .where = 6805}, /* message/tunnel/send.SECTION */
    [96] = {.cite = 0, .why = 6058, .where = 6835}, /* message/tunnel/send.INFORMATIONAL */
    [97] = {.cite = 6509, .why = 6524, .where = 6865}, /* message/tunnel/send.PROMISE@server */
    [98] = {.cite = 0, .why = 5715, .where = 6896}, /* message/tunnel/send.PROMISE@client */
    [99] = {.cite = 0, .why = 6927, .where = 6950}, /* message/tunnel/note.TUNNELLED */
    [100] = {.cite = 0, .why = 6981, .where = 7035}, /* message/done/recv.rest */
    [101] = {.cite = 0, .why = 6981, .where = 7066}, /* message/done/send.rest */
    [102] = {.cite = 4966, .why = 4978, .where = 7097}, /* message/done/note.TUNNELLED */
    [103] = {.cite = 7425, .why = 7439, .where = 7468}, /* settings_sync/synced/send.SETTINGS */
    [104] = {.cite = 7425, .why = 7504, .where = 7567}, /* settings_sync/synced/recv.SETTINGS_ACK */
    [105] = {.cite = 7425, .why = 7439, .where = 7603}, /* settings_sync/waiting/send.SETTINGS */
    [106] = {.cite = 7425, .why = 7439, .where = 7639}, /* settings_sync/waiting/recv.SETTINGS_ACK */
    [107] = {.cite = 7425, .why = 7439, .where = 7675}, /* settings_sync/waiting_more/send.SETTINGS */
    [108] = {.cite = 7425, .why = 7439, .where = 7711}, /* settings_sync/waiting_more/recv.SETTINGS_ACK */
    [109] = {.cite = 1490, .why = 1521, .where = 7795}, /* stream/any/recv.UNKNOWN */
    [110] = {.cite = 7824, .why = 7839, .where = 7894}, /* stream/idle/recv.DATA */
    [111] = {.cite = 7923, .why = 7938, .where = 8009}, /* stream/idle/recv.RST_STREAM */
    [112] = {.cite = 8038, .why = 8069, .where = 8180}, /* stream/idle/recv.PUSH_PROMISE */
    [113] = {.cite = 7824, .why = 8069, .where = 8209}, /* stream/idle/recv.WINDOW_UPDATE */
    [114] = {.cite = 7824, .why = 8069, .where = 8238}, /* stream/idle/recv.PRIORITY */
    [115] = {.cite = 8267, .why = 7839, .where = 8300}, /* stream/idle/recv.PRIORITY_SIZE */
    [116] = {.cite = 0, .why = 8329, .where = 8358}, /* stream/idle/recv.WINDOW_OVERFLOW */
    [117] = {.cite = 0, .why = 8387, .where = 8431}, /* stream/idle/recv.END_STREAM */
    [118] = {.cite = 8460, .why = 8488, .where = 8506}, /* stream/idle/send.DATA */
    [119] = {.cite = 0, .why = 8387, .where = 8535}, /* stream/idle/send.END_STREAM */
    [120] = {.cite = 0, .why = 8564, .where = 8587}, /* stream/idle/note.UNPROCESSED */
    [121] = {.cite = 8616, .why = 8651, .where = 8718}, /* stream/idle_local/recv.HEADERS */
    [122] = {.cite = 8747, .why = 8762, .where = 8852}, /* stream/idle_local/recv.PROMISED@client */
    [123] = {.cite = 0, .why = 5274, .where = 8881}, /* stream/idle_local/recv.PROMISED@server */
    [124] = {.cite = 8910, .why = 8488, .where = 8922}, /* stream/idle_local/send.HEADERS@client */
    [125] = {.cite = 8951, .why = 8968, .where = 9014}, /* stream/idle_local/send.HEADERS@server */
    [126] = {.cite = 8910, .why = 8488, .where = 9043}, /* stream/idle_local/send.PROMISED@server */
    [127] = {.cite = 9072, .why = 9089, .where = 9126}, /* stream/idle_local/send.PROMISED@client */
    [128] = {.cite = 8910, .why = 8488, .where = 9155}, /* stream/idle_remote/recv.HEADERS@server */
    [129] = {.cite = 9184, .why = 9199, .where = 9307}, /* stream/idle_remote/recv.HEADERS@client */
    [130] = {.cite = 8910, .why = 8488, .where = 9337}, /* stream/idle_remote/recv.PROMISED@client */
    [131] = {.cite = 0, .why = 5274, .where = 9367}, /* stream/idle_remote/recv.PROMISED@server */
    [132] = {.cite = 9397, .why = 8651, .where = 9414}, /* stream/idle_remote/send.HEADERS */
    [133] = {.cite = 9444, .why = 8762, .where = 9477}, /* stream/begun/recv.PROMISED@client */
    [134] = {.cite = 0, .why = 5274, .where = 9507}, /* stream/begun/recv.PROMISED@server */
    [135] = {.cite = 0, .why = 9537, .where = 9583}, /* stream/live/send.PROMISED */
    [136] = {.cite = 9613, .why = 9628, .where = 9678}, /* stream/reserved_local/note.UNPROCESSED@server */
    [137] = {.cite = 0, .why = 9708, .where = 9734}, /* stream/reserved_local/note.UNPROCESSED@client */
    [138] = {.cite = 9764, .why = 9779, .where = 9901}, /* stream/reserved_local/recv.HEADERS@server */
    [139] = {.cite = 0, .why = 5274, .where = 9931}, /* stream/reserved_local/recv.PUSH_PROMISE@server */
    [140] = {.cite = 9961, .why = 9976, .where = 10045}, /* stream/reserved_local/recv.PRIORITY@server */
    [141] = {.cite = 8267, .why = 10075, .where = 10121}, /* stream/reserved_local/recv.PRIORITY_SIZE@server */
    [142] = {.cite = 8910, .why = 8488, .where = 10151}, /* stream/reserved_local/recv.RST_STREAM@server */
    [143] = {.cite = 9961, .why = 9976, .where = 10181}, /* stream/reserved_local/recv.WINDOW_UPDATE@server */
    [144] = {.cite = 10211, .why = 10075, .where = 10228}, /* stream/reserved_local/recv.WINDOW_OVERFLOW@server */
    [145] = {.cite = 0, .why = 8387, .where = 10258}, /* stream/reserved_local/recv.END_STREAM@server */
    [146] = {.cite = 8910, .why = 8488, .where = 10288}, /* stream/reserved_local/send.HEADERS@server */
    [147] = {.cite = 8910, .why = 8488, .where = 10318}, /* stream/reserved_local/send.RST_STREAM@server */
    [148] = {.cite = 10348, .why = 10363, .where = 10444}, /* stream/reserved_local/send.DATA@server */
    [149] = {.cite = 10348, .why = 10474, .where = 10504}, /* stream/reserved_local/send.WINDOW_UPDATE@server */
    [150] = {.cite = 0, .why = 8387, .where = 10534}, /* stream/reserved_local/send.END_STREAM@server */
    [151] = {.cite = 0, .why = 9708, .where = 10564}, /* stream/reserved_local/recv.HEADERS@client */
    [152] = {.cite = 0, .why = 9708, .where = 10594}, /* stream/reserved_local/send.HEADERS@client */
    [153] = {.cite = 0, .why = 10624, .where = 10666}, /* stream/reserved_remote/note.UNPROCESSED */
    [154] = {.cite = 8910, .why = 8488, .where = 10696}, /* stream/reserved_remote/recv.HEADERS@client */
    [155] = {.cite = 10726, .why = 10741, .where = 10855}, /* stream/reserved_remote/recv.DATA@client */
    [156] = {.cite = 10726, .why = 10741, .where = 10885}, /* stream/reserved_remote/recv.PRIORITY@client */
    [157] = {.cite = 10915, .why = 10930, .where = 11000}, /* stream/reserved_remote/recv.PRIORITY_SIZE@client */
    [158] = {.cite = 8910, .why = 8488, .where = 11030}, /* stream/reserved_remote/recv.RST_STREAM@client */
    [159] = {.cite = 0, .why = 8387, .where = 11060}, /* stream/reserved_remote/recv.END_STREAM@client */
    [160] = {.cite = 8910, .why = 8488, .where = 11090}, /* stream/reserved_remote/send.RST_STREAM@client */
    [161] = {.cite = 11120, .why = 11135, .where = 11220}, /* stream/reserved_remote/send.WINDOW_UPDATE@client */
    [162] = {.cite = 11120, .why = 11135, .where = 11250}, /* stream/reserved_remote/send.HEADERS@client */
    [163] = {.cite = 0, .why = 8387, .where = 11280}, /* stream/reserved_remote/send.END_STREAM@client */
    [164] = {.cite = 0, .why = 9708, .where = 11310}, /* stream/reserved_remote/recv.HEADERS@server */
    [165] = {.cite = 0, .why = 9708, .where = 11340}, /* stream/reserved_remote/send.HEADERS@server */
    [166] = {.cite = 11370, .why = 8488, .where = 11398}, /* stream/active/recv.WINDOW_UPDATE */
    [167] = {.cite = 8910, .why = 8488, .where = 11428}, /* stream/active/recv.PRIORITY */
    [168] = {.cite = 11458, .why = 8488, .where = 11486}, /* stream/active/recv.RST_STREAM */
    [169] = {.cite = 11516, .why = 2326, .where = 11547}, /* stream/active/note.UNPROCESSED */
    [170] = {.cite = 8910, .why = 11577, .where = 11621}, /* stream/unended/recv.HEADERS */
    [171] = {.cite = 10915, .why = 10930, .where = 11651}, /* stream/unended/recv.PRIORITY_SIZE */
    [172] = {.cite = 11681, .why = 11696, .where = 11807}, /* stream/unended/recv.PUSH_PROMISE@client */
    [173] = {.cite = 0, .why = 5274, .where = 11837}, /* stream/unended/recv.PUSH_PROMISE@server */
    [174] = {.cite = 10211, .why = 11867, .where = 11971}, /* stream/unended/recv.WINDOW_OVERFLOW */
    [175] = {.cite = 12001, .why = 8488, .where = 12031}, /* stream/unended/send.RST_STREAM */
    [176] = {.cite = 985, .why = 997, .where = 12061}, /* stream/unended/send.WINDOW_UPDATE */
    [177] = {.cite = 8910, .why = 8488, .where = 12091}, /* stream/open/recv.END_STREAM */
    [178] = {.cite = 8910, .why = 11577, .where = 12121}, /* stream/open/send.HEADERS */
    [179] = {.cite = 8910, .why = 8488, .where = 12151}, /* stream/open/send.END_STREAM */
    [180] = {.cite = 12181, .why = 12198, .where = 12289}, /* stream/open/send.PUSH_PROMISE@server */
    [181] = {.cite = 9072, .why = 9089, .where = 12319}, /* stream/open/send.PUSH_PROMISE@client */
    [182] = {.cite = 8910, .why = 8488, .where = 12349}, /* stream/half_closed_local/recv.END_STREAM */
    [183] = {.cite = 8910, .why = 8488, .where = 12379}, /* stream/half_closed_local/send.HEADERS */
    [184] = {.cite = 0, .why = 8387, .where = 12409}, /* stream/half_closed_local/send.END_STREAM */
    [185] = {.cite = 12439, .why = 12472, .where = 12528}, /* stream/half_closed_remote/recv.HEADERS */
    [186] = {.cite = 11681, .why = 11696, .where = 12558}, /* stream/half_closed_remote/recv.PUSH_PROMISE@client */
    [187] = {.cite = 0, .why = 5274, .where = 12588}, /* stream/half_closed_remote/recv.PUSH_PROMISE@server */
    [188] = {.cite = 8267, .why = 12472, .where = 12618}, /* stream/half_closed_remote/recv.PRIORITY_SIZE */
    [189] = {.cite = 12648, .why = 12472, .where = 12683}, /* stream/half_closed_remote/recv.WINDOW_OVERFLOW */
    [190] = {.cite = 0, .why = 8387, .where = 12713}, /* stream/half_closed_remote/recv.END_STREAM */
    [191] = {.cite = 8910, .why = 11577, .where = 12743}, /* stream/half_closed_remote/send.HEADERS */
    [192] = {.cite = 8910, .why = 8488, .where = 12773}, /* stream/half_closed_remote/send.END_STREAM */
    [193] = {.cite = 8910, .why = 12803, .where = 12870}, /* stream/half_closed_remote/send.RST_STREAM */
    [194] = {.cite = 12181, .why = 12198, .where = 12900}, /* stream/half_closed_remote/send.PUSH_PROMISE@server */
    [195] = {.cite = 9072, .why = 9089, .where = 12930}, /* stream/half_closed_remote/send.PUSH_PROMISE@client */
    [196] = {.cite = 8910, .why = 12960, .where = 13005}, /* stream/half_closed_remote/send.WINDOW_UPDATE */
    [197] = {.cite = 8910, .why = 8488, .where = 13035}, /* stream/ended/recv.PRIORITY */
    [198] = {.cite = 8267, .why = 13065, .where = 13094}, /* stream/ended/recv.PRIORITY_SIZE */
    [199] = {.cite = 13124, .why = 13152, .where = 13229}, /* stream/ended/recv.WINDOW_UPDATE */
    [200] = {.cite = 0, .why = 13259, .where = 13289}, /* stream/ended/recv.WINDOW_OVERFLOW */
    [201] = {.cite = 13319, .why = 13334, .where = 13383}, /* stream/ended/send.HEADERS */
    [202] = {.cite = 0, .why = 9537, .where = 13413}, /* stream/ended/send.PROMISED */
    [203] = {.cite = 0, .why = 8387, .where = 13443}, /* stream/ended/send.END_STREAM */
    [204] = {.cite = 0, .why = 13065, .where = 13473}, /* stream/ended/note.UNPROCESSED */
    [205] = {.cite = 13503, .why = 13536, .where = 13634}, /* stream/closed_grace/recv.HEADERS */
    [206] = {.cite = 13664, .why = 13679, .where = 13738}, /* stream/closed_grace/recv.PUSH_PROMISE@client */
    [207] = {.cite = 0, .why = 5274, .where = 13768}, /* stream/closed_grace/recv.PUSH_PROMISE@server */
    [208] = {.cite = 8910, .why = 8488, .where = 13798}, /* stream/closed_grace/recv.RST_STREAM */
    [209] = {.cite = 8910, .why = 8488, .where = 13828}, /* stream/closed_grace/recv.END_STREAM */
    [210] = {.cite = 11681, .why = 11696, .where = 13858}, /* stream/settled/recv.PUSH_PROMISE@client */
    [211] = {.cite = 0, .why = 5274, .where = 13888}, /* stream/settled/recv.PUSH_PROMISE@server */
    [212] = {.cite = 8910, .why = 8488, .where = 13918}, /* stream/settled/recv.RST_STREAM */
    [213] = {.cite = 0, .why = 8387, .where = 13948}, /* stream/settled/recv.END_STREAM */
    [214] = {.cite = 13978, .why = 13993, .where = 14077}, /* stream/closed_strict/recv.HEADERS */
    [215] = {.cite = 14107, .why = 14124, .where = 14176}, /* stream/closed_forgotten/recv.HEADERS */
    [216] = {.cite = 13978, .why = 13993, .where = 14206}, /* stream/closed_forgotten/recv.DATA */
    [217] = {.cite = 14561, .why = 14578, .where = 14713}, /* check LIMIT_CONCURRENT_STREAMS */
    [218] = {.cite = 14733, .why = 14749, .where = 14874}, /* check LIMIT_HELD_STREAMS */
    [219] = {.cite = 14894, .why = 14910, .where = 14974}, /* check LIMIT_REFUSED_STREAMS */
    [220] = {.cite = 14894, .why = 14994, .where = 15091}, /* check LIMIT_RESETS */
    [221] = {.cite = 14894, .why = 15111, .where = 15167}, /* check LIMIT_GLITCHES */
    [222] = {.cite = 14894, .why = 15187, .where = 15304}, /* check LIMIT_DATA_OVERHEAD */
    [223] = {.cite = 14894, .why = 15324, .where = 15404}, /* check LIMIT_DATA_EMPTY */
    [224] = {.cite = 14894, .why = 15424, .where = 15556}, /* check LIMIT_WINDOW_UPDATES */
    [225] = {.cite = 14894, .why = 15577, .where = 15656}, /* check LIMIT_CONTROL_QUEUE */
    [226] = {.cite = 15677, .why = 15695, .where = 15820}, /* check LIMIT_LIST_OCTETS_HARD */
    [227] = {.cite = 15677, .why = 15841, .where = 15917}, /* check LIMIT_LIST_FIELDS_HARD */
    [228] = {.cite = 15677, .why = 15938, .where = 16000}, /* check LIMIT_LIST_CRUMBS_HARD */
    [229] = {.cite = 14894, .why = 16021, .where = 16098}, /* check LIMIT_BLOCK_CONTINUATIONS */
    [230] = {.cite = 14894, .why = 16119, .where = 16214}, /* check LIMIT_BLOCK_SHORT_FRAGMENTS */
    [231] = {.cite = 16235, .why = 16247, .where = 16364}, /* check LIMIT_SIZE_UPDATES */
    [232] = {.cite = 14894, .why = 16385, .where = 16451}, /* check LIMIT_SETTINGS_ENTRIES */
    [233] = {.cite = 14894, .why = 16472, .where = 16603}, /* check LIMIT_GOODPUT */
    [234] = {.cite = 14733, .why = 16624, .where = 16701}, /* check LIMIT_INFORMATIONAL */
    [235] = {.cite = 16722, .why = 16739, .where = 16810}, /* check SETTINGS_ENABLE_PUSH_RANGE */
    [236] = {.cite = 16832, .why = 16849, .where = 16929}, /* check SETTINGS_ENABLE_PUSH_ROLE */
    [237] = {.cite = 16951, .why = 16968, .where = 17046}, /* check SETTINGS_INITIAL_WINDOW_SIZE_RANGE */
    [238] = {.cite = 17068, .why = 17085, .where = 17170}, /* check SETTINGS_MAX_FRAME_SIZE_RANGE */
    [239] = {.cite = 17192, .why = 17205, .where = 17240}, /* check SETTINGS_ENABLE_CONNECT_PROTOCOL_RANGE */
    [240] = {.cite = 17262, .why = 17275, .where = 17329}, /* check SETTINGS_ENABLE_CONNECT_PROTOCOL_CHANGE */
    [241] = {.cite = 17351, .why = 17366, .where = 17447}, /* check SETTINGS_NO_RFC7540_PRIORITIES_RANGE */
    [242] = {.cite = 17469, .why = 17484, .where = 17562}, /* check SETTINGS_NO_RFC7540_PRIORITIES_CHANGE */
    [243] = {.cite = 17584, .why = 17601, .where = 17623}, /* check FIELD_NAME_EMPTY */
    [244] = {.cite = 17643, .why = 17660, .where = 17723}, /* check FIELD_NAME_OCTETS */
    [245] = {.cite = 17743, .why = 17760, .where = 17798}, /* check FIELD_VALUE_OCTETS */
    [246] = {.cite = 17819, .why = 17836, .where = 17882}, /* check FIELD_VALUE_EDGE */
    [247] = {.cite = 17903, .why = 17920, .where = 17960}, /* check FIELD_CONNECTION_SPECIFIC */
    [248] = {.cite = 17981, .why = 17998, .where = 18050}, /* check FIELD_TE */
    [249] = {.cite = 18071, .why = 18085, .where = 18139}, /* check FIELD_NOT_IN_TRAILERS */
    [250] = {.cite = 18160, .why = 18175, .where = 18203}, /* check FIELD_PSEUDO_UNKNOWN */
    [251] = {.cite = 18224, .why = 18239, .where = 18272}, /* check FIELD_PSEUDO_REPEATED */
    [252] = {.cite = 18293, .why = 18308, .where = 18357}, /* check FIELD_PSEUDO_AFTER_FIELD */
    [253] = {.cite = 18378, .why = 18393, .where = 18459}, /* check FIELD_PSEUDO_NOT_HERE */
    [254] = {.cite = 18480, .why = 18495, .where = 18533}, /* check FIELD_PSEUDO_IN_TRAILERS */
    [255] = {.cite = 18554, .why = 18571, .where = 18604}, /* check FIELD_PSEUDO_MISSING */
    [256] = {.cite = 18554, .why = 18625, .where = 18648}, /* check FIELD_METHOD_OCTETS */
    [257] = {.cite = 18554, .why = 18669, .where = 18697}, /* check FIELD_SCHEME_OCTETS */
    [258] = {.cite = 18554, .why = 18718, .where = 18793}, /* check FIELD_PATH_OCTETS */
    [259] = {.cite = 18814, .why = 18831, .where = 18895}, /* check FIELD_PATH_FORM */
    [260] = {.cite = 18916, .why = 18933, .where = 19005}, /* check FIELD_AUTHORITY_OCTETS */
    [261] = {.cite = 19026, .why = 19043, .where = 19066}, /* check FIELD_AUTHORITY_EMPTY */
    [262] = {.cite = 19087, .why = 19104, .where = 19147}, /* check FIELD_AUTHORITY_MISSING */
    [263] = {.cite = 19168, .why = 19180, .where = 19223}, /* check FIELD_HOST_OCTETS */
    [264] = {.cite = 19026, .why = 19244, .where = 19285}, /* check FIELD_HOST_DIFFERS */
    [265] = {.cite = 19168, .why = 19306, .where = 19322}, /* check FIELD_HOST_REPEATED */
    [266] = {.cite = 18160, .why = 19343, .where = 19388}, /* check FIELD_STATUS_SYNTAX */
    [267] = {.cite = 19409, .why = 19421, .where = 19461}, /* check FIELD_STATUS_101 */
    [268] = {.cite = 19482, .why = 19495, .where = 19520}, /* check FIELD_PROTOCOL_OCTETS */
    [269] = {.cite = 19541, .why = 19551, .where = 19611}, /* check FIELD_PROTOCOL_NOT_ENABLED */
    [270] = {.cite = 19482, .why = 19632, .where = 19661}, /* check FIELD_PROTOCOL_WITHOUT_CONNECT */
    [271] = {.cite = 19682, .why = 19697, .where = 19751}, /* check FIELD_CONNECT_FORM */
    [272] = {.cite = 19772, .why = 19784, .where = 19834}, /* check FIELD_CONTENT_LENGTH_SYNTAX */
    [273] = {.cite = 19772, .why = 19855, .where = 19881}, /* check FIELD_CONTENT_LENGTH_REPEATED */
    [274] = {.cite = 19902, .why = 19916, .where = 19966}, /* check FIELD_CONTENT_LENGTH_MISMATCH */
    [275] = {.cite = 19987, .why = 20004, .where = 20050}, /* check FIELD_PROMISED_METHOD */
    [276] = {.cite = 20071, .why = 20086, .where = 20120}, /* check FIELD_PROMISED_CONTENT */
    [277] = {.cite = 20141, .why = 20156, .where = 20200}, /* check FRAME_TOO_LARGE */
    [278] = {.cite = 20220, .why = 20235, .where = 20293}, /* check FRAME_DATA_STREAM_ID */
    [279] = {.cite = 20141, .why = 20313, .where = 20364}, /* check FRAME_DATA_LENGTH */
    [280] = {.cite = 20384, .why = 20399, .where = 20487}, /* check FRAME_DATA_PADDING */
    [281] = {.cite = 20507, .why = 20522, .where = 20583}, /* check FRAME_HEADERS_STREAM_ID */
    [282] = {.cite = 20603, .why = 20618, .where = 20671}, /* check FRAME_HEADERS_LENGTH */
    [283] = {.cite = 20691, .why = 20706, .where = 20797}, /* check FRAME_HEADERS_PADDING */
    [284] = {.cite = 20817, .why = 20831, .where = 20881}, /* check FRAME_HEADERS_SELF_DEPENDENCY */
    [285] = {.cite = 20901, .why = 20916, .where = 20978}, /* check FRAME_PRIORITY_STREAM_ID */
    [286] = {.cite = 10915, .why = 10930, .where = 20998}, /* check FRAME_PRIORITY_LENGTH */
    [287] = {.cite = 20817, .why = 20831, .where = 21018}, /* check FRAME_PRIORITY_SELF_DEPENDENCY */
    [288] = {.cite = 21038, .why = 21053, .where = 21117}, /* check FRAME_RST_STREAM_STREAM_ID */
    [289] = {.cite = 21137, .why = 21152, .where = 21231}, /* check FRAME_RST_STREAM_LENGTH */
    [290] = {.cite = 21251, .why = 21266, .where = 21328}, /* check FRAME_SETTINGS_STREAM_ID */
    [291] = {.cite = 21349, .why = 21364, .where = 21458}, /* check FRAME_SETTINGS_LENGTH */
    [292] = {.cite = 21479, .why = 21494, .where = 21579}, /* check FRAME_SETTINGS_EMPTY */
    [293] = {.cite = 21600, .why = 21615, .where = 21681}, /* check FRAME_PUSH_PROMISE_STREAM_ID */
    [294] = {.cite = 20603, .why = 21702, .where = 21773}, /* check FRAME_PUSH_PROMISE_LENGTH */
    [295] = {.cite = 21794, .why = 21809, .where = 21905}, /* check FRAME_PUSH_PROMISE_PADDING */
    [296] = {.cite = 8747, .why = 8762, .where = 21926}, /* check FRAME_PUSH_PROMISE_PROMISED_ZERO */
    [297] = {.cite = 21947, .why = 21962, .where = 22020}, /* check FRAME_PING_STREAM_ID */
    [298] = {.cite = 22041, .why = 22056, .where = 22129}, /* check FRAME_PING_LENGTH */
    [299] = {.cite = 22150, .why = 22165, .where = 22225}, /* check FRAME_GOAWAY_STREAM_ID */
    [300] = {.cite = 20141, .why = 22246, .where = 22306}, /* check FRAME_GOAWAY_LENGTH */
    [301] = {.cite = 22327, .why = 22342, .where = 22424}, /* check FRAME_WINDOW_UPDATE_LENGTH */
    [302] = {.cite = 22445, .why = 12472, .where = 22460}, /* check FRAME_WINDOW_UPDATE_ZERO_INCREMENT */
    [303] = {.cite = 22481, .why = 22497, .where = 22563}, /* check FRAME_CONTINUATION_STREAM_ID */
    [304] = {.cite = 22584, .why = 22601, .where = 22654}, /* check FLOW_CONNECTION */
    [305] = {.cite = 22584, .why = 22673, .where = 22724}, /* check FLOW_STREAM */
    [306] = {.cite = 10211, .why = 22743, .where = 22791}, /* check FLOW_CONNECTION_OVERFLOW */
    [307] = {.cite = 22810, .why = 22827, .where = 22891}, /* check FLOW_INITIAL_WINDOW */
    [308] = {.cite = 22910, .why = 22924, .where = 22945}, /* check NO_MEMORY */
    [309] = {.cite = 22910, .why = 22964, .where = 23003}, /* check INTERNAL */
    [310] = {.cite = 23023, .why = 23038, .where = 23087}, /* check HPACK_INDEX_ZERO */
    [311] = {.cite = 23122, .why = 23139, .where = 23188}, /* check HPACK_INDEX_RANGE */
    [312] = {.cite = 23223, .why = 23238, .where = 23300}, /* check HPACK_INTEGER */
    [313] = {.cite = 23335, .why = 23350, .where = 23399}, /* check HPACK_HUFFMAN_EOS */
    [314] = {.cite = 23434, .why = 23449, .where = 23506}, /* check HPACK_HUFFMAN_PADDING_LENGTH */
    [315] = {.cite = 23541, .why = 23556, .where = 23626}, /* check HPACK_HUFFMAN_PADDING_BITS */
    [316] = {.cite = 23661, .why = 23676, .where = 23721}, /* check HPACK_TRUNCATED */
    [317] = {.cite = 23756, .why = 23771, .where = 23829}, /* check HPACK_SIZE_UPDATE_LIMIT */
    [318] = {.cite = 23864, .why = 23879, .where = 23933}, /* check HPACK_SIZE_UPDATE_PLACE */
    [319] = {.cite = 23968, .why = 23985, .where = 24087}, /* check HPACK_SIZE_UPDATE_MISSING */
    [320] = {.cite = 16235, .why = 24122, .where = 24207}, /* check HPACK_SIZE_UPDATE_COUNT */
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
    49, 50, 52, 53, 54, 56, 56, 58, 62, 62, 63, 64, 66, 68, 68, 70, 71,
    /* message client informational */
    49, 50, 52, 53, 54, 56, 56, 58, 62, 62, 63, 64, 66, 68, 68, 70, 71,
    /* message client content */
    76, 76, 72, 73, 76, 74, 75, 77, 83, 83, 79, 80, 83, 81, 82, 85, 86,
    /* message client tunnel */
    90, 90, 89, 89, 90, 87, 88, 91, 96, 96, 95, 95, 96, 93, 94, 98, 99,
    /* message client done */
    100, 100, 100, 100, 100, 100, 100, 100, 101, 101, 101, 101, 101, 101, 101, 101, 102,
    /* message server waiting */
    51, 51, 52, 53, 55, 57, 57, 59, 60, 61, 63, 64, 65, 67, 67, 69, 71,
    /* message server informational */
    51, 51, 52, 53, 55, 57, 57, 59, 60, 61, 63, 64, 65, 67, 67, 69, 71,
    /* message server content */
    76, 76, 72, 73, 76, 74, 75, 78, 83, 83, 79, 80, 83, 81, 82, 84, 86,
    /* message server tunnel */
    90, 90, 89, 89, 90, 87, 88, 92, 96, 96, 95, 95, 96, 93, 94, 97, 99,
    /* message server done */
    100, 100, 100, 100, 100, 100, 100, 100, 101, 101, 101, 101, 101, 101, 101, 101, 102,
    /* settings_sync client synced */
    104, 103,
    /* settings_sync client waiting */
    106, 105,
    /* settings_sync client waiting_more */
    108, 107,
    /* settings_sync server synced */
    104, 103,
    /* settings_sync server waiting */
    106, 105,
    /* settings_sync server waiting_more */
    108, 107,
    /* stream client idle_local */
    121, 110, 114, 115, 111, 112, 122, 113, 116, 109, 117, 124, 118, 118, 118, 127, 118, 119, 120,
    /* stream client idle_remote */
    129, 110, 114, 115, 111, 112, 130, 113, 116, 109, 117, 132, 118, 118, 118, 132, 118, 119, 120,
    /* stream client reserved_local */
    151, 151, 151, 151, 151, 151, 133, 151, 151, 109, 151, 152, 152, 152, 152, 135, 152, 152, 137,
    /* stream client reserved_remote */
    154, 155, 156, 157, 158, 155, 133, 155, 155, 109, 159, 162, 162, 160, 162, 135, 161, 163, 153,
    /* stream client open */
    170, 170, 167, 171, 168, 172, 133, 166, 174, 109, 177, 178, 178, 175, 181, 135, 176, 179, 169,
    /* stream client half_closed_local */
    170, 170, 167, 171, 168, 172, 133, 166, 174, 109, 182, 183, 183, 175, 183, 135, 176, 184, 169,
    /* stream client half_closed_remote */
    185, 185, 167, 188, 168, 186, 133, 166, 189, 109, 190, 191, 191, 193, 195, 135, 196, 192, 169,
    /* stream client closed_grace */
    205, 205, 197, 198, 208, 206, 133, 199, 200, 109, 209, 201, 201, 201, 201, 202, 201, 203, 204,
    /* stream client closed_strict */
    214, 214, 197, 198, 212, 210, 133, 199, 200, 109, 213, 201, 201, 201, 201, 202, 201, 203, 204,
    /* stream client closed_forgotten */
    215, 216, 197, 198, 212, 210, 133, 199, 200, 109, 213, 201, 201, 201, 201, 202, 201, 203, 204,
    /* stream server idle_local */
    121, 110, 114, 115, 111, 112, 123, 113, 116, 109, 117, 125, 118, 118, 118, 126, 118, 119, 120,
    /* stream server idle_remote */
    128, 110, 114, 115, 111, 112, 131, 113, 116, 109, 117, 132, 118, 118, 118, 132, 118, 119, 120,
    /* stream server reserved_local */
    138, 138, 140, 141, 142, 139, 134, 143, 144, 109, 145, 146, 148, 147, 148, 135, 149, 150, 136,
    /* stream server reserved_remote */
    164, 164, 164, 164, 164, 164, 134, 164, 164, 109, 164, 165, 165, 165, 165, 135, 165, 165, 153,
    /* stream server open */
    170, 170, 167, 171, 168, 173, 134, 166, 174, 109, 177, 178, 178, 175, 180, 135, 176, 179, 169,
    /* stream server half_closed_local */
    170, 170, 167, 171, 168, 173, 134, 166, 174, 109, 182, 183, 183, 175, 183, 135, 176, 184, 169,
    /* stream server half_closed_remote */
    185, 185, 167, 188, 168, 187, 134, 166, 189, 109, 190, 191, 191, 193, 194, 135, 196, 192, 169,
    /* stream server closed_grace */
    205, 205, 197, 198, 208, 207, 134, 199, 200, 109, 209, 201, 201, 201, 201, 202, 201, 203, 204,
    /* stream server closed_strict */
    214, 214, 197, 198, 212, 211, 134, 199, 200, 109, 213, 201, 201, 201, 201, 202, 201, 203, 204,
    /* stream server closed_forgotten */
    215, 216, 197, 198, 212, 211, 134, 199, 200, 109, 213, 201, 201, 201, 201, 202, 201, 203, 204,
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
    7136, 7144, 7158, 7166, 7173,
    7178, 7197, 7220, 7233, 7250, 3258, 7262, 7276, 7289, 7308, 7331, 7344, 7361, 7373, 7383, 7397, 7410,
    /* settings_sync */
    7761, 7136, 7768,
    3342, 7781,
    /* stream */
    14243, 14254, 14266, 14281, 3178, 14297, 14315, 14334, 14347, 14361,
    3268, 3258, 3298, 14378, 3312, 3360, 14397, 3452, 14411, 3489, 14432, 14448, 7373, 14461, 14477, 14495, 14509, 14528, 14544,
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
        .name = 7128,
        .states = SW_MESSAGE_STATE_COUNT,
        .inputs = SW_MESSAGE_INPUT_COUNT,
        .first_cell = 420,
        .first_state = 39,
        .first_input = 44,
    },
    [SW_MACHINE_SETTINGS_SYNC] = {
        .name = 7747,
        .states = SW_SETTINGS_SYNC_STATE_COUNT,
        .inputs = SW_SETTINGS_SYNC_INPUT_COUNT,
        .first_cell = 590,
        .first_state = 61,
        .first_input = 64,
    },
    [SW_MACHINE_STREAM] = {
        .name = 14236,
        .states = SW_STREAM_STATE_COUNT,
        .inputs = SW_STREAM_INPUT_COUNT,
        .first_cell = 602,
        .first_state = 66,
        .first_input = 76,
    },
};

static const uint32_t verdicts[] = {
    [SW_VERDICT_GO] = 26603,
    [SW_VERDICT_IGNORE] = 26606,
    [SW_VERDICT_DISCARD] = 26613,
    [SW_VERDICT_STREAM_ERROR] = 26621,
    [SW_VERDICT_CONN_ERROR] = 26634,
    [SW_VERDICT_REFUSE] = 26645,
    [SW_VERDICT_NEVER] = 26652,
};

static const uint32_t checks[SW_CHECK_COUNT] = {
    [SW_CHECK_NONE] = 0,
    [SW_CHECK_LIMIT_CONCURRENT_STREAMS] = 24242,
    [SW_CHECK_LIMIT_HELD_STREAMS] = 24267,
    [SW_CHECK_LIMIT_REFUSED_STREAMS] = 24286,
    [SW_CHECK_LIMIT_RESETS] = 24308,
    [SW_CHECK_LIMIT_GLITCHES] = 24321,
    [SW_CHECK_LIMIT_DATA_OVERHEAD] = 24336,
    [SW_CHECK_LIMIT_DATA_EMPTY] = 24356,
    [SW_CHECK_LIMIT_WINDOW_UPDATES] = 24373,
    [SW_CHECK_LIMIT_CONTROL_QUEUE] = 24394,
    [SW_CHECK_LIMIT_LIST_OCTETS_HARD] = 24414,
    [SW_CHECK_LIMIT_LIST_FIELDS_HARD] = 24437,
    [SW_CHECK_LIMIT_LIST_CRUMBS_HARD] = 24460,
    [SW_CHECK_LIMIT_BLOCK_CONTINUATIONS] = 24483,
    [SW_CHECK_LIMIT_BLOCK_SHORT_FRAGMENTS] = 24509,
    [SW_CHECK_LIMIT_SIZE_UPDATES] = 24537,
    [SW_CHECK_LIMIT_SETTINGS_ENTRIES] = 24556,
    [SW_CHECK_LIMIT_GOODPUT] = 24579,
    [SW_CHECK_LIMIT_INFORMATIONAL] = 24593,
    [SW_CHECK_SETTINGS_ENABLE_PUSH_RANGE] = 24613,
    [SW_CHECK_SETTINGS_ENABLE_PUSH_ROLE] = 24640,
    [SW_CHECK_SETTINGS_INITIAL_WINDOW_SIZE_RANGE] = 24666,
    [SW_CHECK_SETTINGS_MAX_FRAME_SIZE_RANGE] = 24701,
    [SW_CHECK_SETTINGS_ENABLE_CONNECT_PROTOCOL_RANGE] = 24731,
    [SW_CHECK_SETTINGS_ENABLE_CONNECT_PROTOCOL_CHANGE] = 24770,
    [SW_CHECK_SETTINGS_NO_RFC7540_PRIORITIES_RANGE] = 24810,
    [SW_CHECK_SETTINGS_NO_RFC7540_PRIORITIES_CHANGE] = 24847,
    [SW_CHECK_FIELD_NAME_EMPTY] = 24885,
    [SW_CHECK_FIELD_NAME_OCTETS] = 24902,
    [SW_CHECK_FIELD_VALUE_OCTETS] = 24920,
    [SW_CHECK_FIELD_VALUE_EDGE] = 24939,
    [SW_CHECK_FIELD_CONNECTION_SPECIFIC] = 24956,
    [SW_CHECK_FIELD_TE] = 24982,
    [SW_CHECK_FIELD_NOT_IN_TRAILERS] = 24991,
    [SW_CHECK_FIELD_PSEUDO_UNKNOWN] = 25013,
    [SW_CHECK_FIELD_PSEUDO_REPEATED] = 25034,
    [SW_CHECK_FIELD_PSEUDO_AFTER_FIELD] = 25056,
    [SW_CHECK_FIELD_PSEUDO_NOT_HERE] = 25081,
    [SW_CHECK_FIELD_PSEUDO_IN_TRAILERS] = 25103,
    [SW_CHECK_FIELD_PSEUDO_MISSING] = 25128,
    [SW_CHECK_FIELD_METHOD_OCTETS] = 25149,
    [SW_CHECK_FIELD_SCHEME_OCTETS] = 25169,
    [SW_CHECK_FIELD_PATH_OCTETS] = 25189,
    [SW_CHECK_FIELD_PATH_FORM] = 25207,
    [SW_CHECK_FIELD_AUTHORITY_OCTETS] = 25223,
    [SW_CHECK_FIELD_AUTHORITY_EMPTY] = 25246,
    [SW_CHECK_FIELD_AUTHORITY_MISSING] = 25268,
    [SW_CHECK_FIELD_HOST_OCTETS] = 25292,
    [SW_CHECK_FIELD_HOST_DIFFERS] = 25310,
    [SW_CHECK_FIELD_HOST_REPEATED] = 25329,
    [SW_CHECK_FIELD_STATUS_SYNTAX] = 25349,
    [SW_CHECK_FIELD_STATUS_101] = 25369,
    [SW_CHECK_FIELD_PROTOCOL_OCTETS] = 25386,
    [SW_CHECK_FIELD_PROTOCOL_NOT_ENABLED] = 25408,
    [SW_CHECK_FIELD_PROTOCOL_WITHOUT_CONNECT] = 25435,
    [SW_CHECK_FIELD_CONNECT_FORM] = 25466,
    [SW_CHECK_FIELD_CONTENT_LENGTH_SYNTAX] = 25485,
    [SW_CHECK_FIELD_CONTENT_LENGTH_REPEATED] = 25513,
    [SW_CHECK_FIELD_CONTENT_LENGTH_MISMATCH] = 25543,
    [SW_CHECK_FIELD_PROMISED_METHOD] = 25573,
    [SW_CHECK_FIELD_PROMISED_CONTENT] = 25595,
    [SW_CHECK_FRAME_TOO_LARGE] = 25618,
    [SW_CHECK_FRAME_DATA_STREAM_ID] = 25634,
    [SW_CHECK_FRAME_DATA_LENGTH] = 25655,
    [SW_CHECK_FRAME_DATA_PADDING] = 25673,
    [SW_CHECK_FRAME_HEADERS_STREAM_ID] = 25692,
    [SW_CHECK_FRAME_HEADERS_LENGTH] = 25716,
    [SW_CHECK_FRAME_HEADERS_PADDING] = 25737,
    [SW_CHECK_FRAME_HEADERS_SELF_DEPENDENCY] = 25759,
    [SW_CHECK_FRAME_PRIORITY_STREAM_ID] = 25789,
    [SW_CHECK_FRAME_PRIORITY_LENGTH] = 25814,
    [SW_CHECK_FRAME_PRIORITY_SELF_DEPENDENCY] = 25836,
    [SW_CHECK_FRAME_RST_STREAM_STREAM_ID] = 25867,
    [SW_CHECK_FRAME_RST_STREAM_LENGTH] = 25894,
    [SW_CHECK_FRAME_SETTINGS_STREAM_ID] = 25918,
    [SW_CHECK_FRAME_SETTINGS_LENGTH] = 25943,
    [SW_CHECK_FRAME_SETTINGS_EMPTY] = 25965,
    [SW_CHECK_FRAME_PUSH_PROMISE_STREAM_ID] = 25986,
    [SW_CHECK_FRAME_PUSH_PROMISE_LENGTH] = 26015,
    [SW_CHECK_FRAME_PUSH_PROMISE_PADDING] = 26041,
    [SW_CHECK_FRAME_PUSH_PROMISE_PROMISED_ZERO] = 26068,
    [SW_CHECK_FRAME_PING_STREAM_ID] = 26101,
    [SW_CHECK_FRAME_PING_LENGTH] = 26122,
    [SW_CHECK_FRAME_GOAWAY_STREAM_ID] = 26140,
    [SW_CHECK_FRAME_GOAWAY_LENGTH] = 26163,
    [SW_CHECK_FRAME_WINDOW_UPDATE_LENGTH] = 26183,
    [SW_CHECK_FRAME_WINDOW_UPDATE_ZERO_INCREMENT] = 26210,
    [SW_CHECK_FRAME_CONTINUATION_STREAM_ID] = 26245,
    [SW_CHECK_FLOW_CONNECTION] = 26274,
    [SW_CHECK_FLOW_STREAM] = 26290,
    [SW_CHECK_FLOW_CONNECTION_OVERFLOW] = 26302,
    [SW_CHECK_FLOW_INITIAL_WINDOW] = 26327,
    [SW_CHECK_NO_MEMORY] = 26347,
    [SW_CHECK_INTERNAL] = 26357,
    [SW_CHECK_HPACK_INDEX_ZERO] = 26366,
    [SW_CHECK_HPACK_INDEX_RANGE] = 26383,
    [SW_CHECK_HPACK_INTEGER] = 26401,
    [SW_CHECK_HPACK_HUFFMAN_EOS] = 26415,
    [SW_CHECK_HPACK_HUFFMAN_PADDING_LENGTH] = 26433,
    [SW_CHECK_HPACK_HUFFMAN_PADDING_BITS] = 26462,
    [SW_CHECK_HPACK_TRUNCATED] = 26489,
    [SW_CHECK_HPACK_SIZE_UPDATE_LIMIT] = 26505,
    [SW_CHECK_HPACK_SIZE_UPDATE_PLACE] = 26529,
    [SW_CHECK_HPACK_SIZE_UPDATE_MISSING] = 26553,
    [SW_CHECK_HPACK_SIZE_UPDATE_COUNT] = 26579,
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
    return &rows[216 + (size_t)check];
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
