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
    char text_4806[97];
    char text_4903[35];
    char text_4938[31];
    char text_4969[99];
    char text_5068[35];
    char text_5103[31];
    char text_5134[35];
    char text_5169[13];
    char text_5182[8];
    char text_5190[7];
    char text_5197[11];
    char text_5208[11];
    char text_5219[22];
    char text_5241[28];
    char text_5269[11];
    char text_5280[15];
    char text_5295[63];
    char text_5358[30];
    char text_5388[30];
    char text_5418[48];
    char text_5466[30];
    char text_5496[56];
    char text_5552[30];
    char text_5582[12];
    char text_5594[25];
    char text_5619[30];
    char text_5649[30];
    char text_5679[12];
    char text_5691[23];
    char text_5714[30];
    char text_5744[31];
    char text_5775[30];
    char text_5805[39];
    char text_5844[30];
    char text_5874[25];
    char text_5899[30];
    char text_5929[12];
    char text_5941[16];
    char text_5957[30];
    char text_5987[57];
    char text_6044[30];
    char text_6074[30];
    char text_6104[30];
    char text_6134[54];
    char text_6188[30];
    char text_6218[30];
    char text_6248[30];
    char text_6278[30];
    char text_6308[30];
    char text_6338[39];
    char text_6377[30];
    char text_6407[30];
    char text_6437[30];
    char text_6467[26];
    char text_6493[30];
    char text_6523[33];
    char text_6556[30];
    char text_6586[15];
    char text_6601[89];
    char text_6690[30];
    char text_6720[30];
    char text_6750[30];
    char text_6780[30];
    char text_6810[61];
    char text_6871[30];
    char text_6901[30];
    char text_6931[30];
    char text_6961[30];
    char text_6991[30];
    char text_7021[30];
    char text_7051[30];
    char text_7081[30];
    char text_7111[30];
    char text_7141[30];
    char text_7171[30];
    char text_7201[30];
    char text_7231[30];
    char text_7261[15];
    char text_7276[101];
    char text_7377[30];
    char text_7407[30];
    char text_7437[30];
    char text_7467[30];
    char text_7497[30];
    char text_7527[30];
    char text_7557[31];
    char text_7588[31];
    char text_7619[31];
    char text_7650[31];
    char text_7681[23];
    char text_7704[31];
    char text_7735[54];
    char text_7789[31];
    char text_7820[31];
    char text_7851[31];
    char text_7882[46];
    char text_7928[31];
    char text_7959[31];
    char text_7990[31];
    char text_8021[8];
    char text_8029[8];
    char text_8037[14];
    char text_8051[8];
    char text_8059[7];
    char text_8066[5];
    char text_8071[7];
    char text_8078[19];
    char text_8097[23];
    char text_8120[13];
    char text_8133[17];
    char text_8150[12];
    char text_8162[14];
    char text_8176[13];
    char text_8189[19];
    char text_8208[23];
    char text_8231[13];
    char text_8244[17];
    char text_8261[12];
    char text_8273[10];
    char text_8283[14];
    char text_8297[13];
    char text_8310[15];
    char text_8325[14];
    char text_8339[29];
    char text_8368[36];
    char text_8404[30];
    char text_8434[63];
    char text_8497[36];
    char text_8533[36];
    char text_8569[36];
    char text_8605[36];
    char text_8641[36];
    char text_8677[14];
    char text_8691[7];
    char text_8698[13];
    char text_8711[14];
    char text_8725[29];
    char text_8754[15];
    char text_8769[75];
    char text_8844[29];
    char text_8873[15];
    char text_8888[71];
    char text_8959[29];
    char text_8988[31];
    char text_9019[111];
    char text_9130[29];
    char text_9159[29];
    char text_9188[29];
    char text_9217[33];
    char text_9250[155];
    char text_9405[29];
    char text_9434[29];
    char text_9463[29];
    char text_9492[44];
    char text_9536[29];
    char text_9565[23];
    char text_9588[29];
    char text_9617[15];
    char text_9632[29];
    char text_9661[29];
    char text_9690[15];
    char text_9705[98];
    char text_9803[29];
    char text_9832[29];
    char text_9861[23];
    char text_9884[29];
    char text_9913[35];
    char text_9948[67];
    char text_10015[29];
    char text_10044[15];
    char text_10059[90];
    char text_10149[29];
    char text_10178[29];
    char text_10207[12];
    char text_10219[18];
    char text_10237[29];
    char text_10266[15];
    char text_10281[46];
    char text_10327[29];
    char text_10356[29];
    char text_10385[17];
    char text_10402[37];
    char text_10439[29];
    char text_10468[30];
    char text_10498[108];
    char text_10606[30];
    char text_10636[30];
    char text_10666[30];
    char text_10696[17];
    char text_10713[30];
    char text_10743[33];
    char text_10776[30];
    char text_10806[30];
    char text_10836[46];
    char text_10882[30];
    char text_10912[64];
    char text_10976[30];
    char text_11006[26];
    char text_11032[30];
    char text_11062[47];
    char text_11109[30];
    char text_11139[15];
    char text_11154[122];
    char text_11276[30];
    char text_11306[30];
    char text_11336[15];
    char text_11351[69];
    char text_11420[30];
    char text_11450[146];
    char text_11596[30];
    char text_11626[30];
    char text_11656[30];
    char text_11686[35];
    char text_11721[180];
    char text_11901[30];
    char text_11931[30];
    char text_11961[30];
    char text_11991[30];
    char text_12021[15];
    char text_12036[81];
    char text_12117[30];
    char text_12147[30];
    char text_12177[30];
    char text_12207[30];
    char text_12237[30];
    char text_12267[30];
    char text_12297[42];
    char text_12339[30];
    char text_12369[30];
    char text_12399[15];
    char text_12414[114];
    char text_12528[30];
    char text_12558[30];
    char text_12588[15];
    char text_12603[70];
    char text_12673[30];
    char text_12703[30];
    char text_12733[30];
    char text_12763[30];
    char text_12793[15];
    char text_12808[85];
    char text_12893[30];
    char text_12923[30];
    char text_12953[30];
    char text_12983[30];
    char text_13013[30];
    char text_13043[28];
    char text_13071[30];
    char text_13101[30];
    char text_13131[28];
    char text_13159[30];
    char text_13189[28];
    char text_13217[72];
    char text_13289[30];
    char text_13319[30];
    char text_13349[28];
    char text_13377[90];
    char text_13467[30];
    char text_13497[28];
    char text_13525[30];
    char text_13555[44];
    char text_13599[30];
    char text_13629[30];
    char text_13659[15];
    char text_13674[111];
    char text_13785[30];
    char text_13815[30];
    char text_13845[17];
    char text_13862[104];
    char text_13966[30];
    char text_13996[30];
    char text_14026[30];
    char text_14056[30];
    char text_14086[30];
    char text_14116[30];
    char text_14146[30];
    char text_14176[17];
    char text_14193[91];
    char text_14284[30];
    char text_14314[30];
    char text_14344[30];
    char text_14374[39];
    char text_14413[30];
    char text_14443[30];
    char text_14473[33];
    char text_14506[208];
    char text_14714[30];
    char text_14744[49];
    char text_14793[181];
    char text_14974[30];
    char text_15004[30];
    char text_15034[30];
    char text_15064[156];
    char text_15220[30];
    char text_15250[190];
    char text_15440[30];
    char text_15470[30];
    char text_15500[30];
    char text_15530[30];
    char text_15560[67];
    char text_15627[30];
    char text_15657[30];
    char text_15687[30];
    char text_15717[45];
    char text_15762[30];
    char text_15792[28];
    char text_15820[77];
    char text_15897[30];
    char text_15927[30];
    char text_15957[30];
    char text_15987[15];
    char text_16002[49];
    char text_16051[30];
    char text_16081[30];
    char text_16111[30];
    char text_16141[29];
    char text_16170[30];
    char text_16200[33];
    char text_16233[98];
    char text_16331[30];
    char text_16361[15];
    char text_16376[59];
    char text_16435[30];
    char text_16465[30];
    char text_16495[15];
    char text_16510[30];
    char text_16540[30];
    char text_16570[30];
    char text_16600[30];
    char text_16630[135];
    char text_16765[30];
    char text_16795[30];
    char text_16825[30];
    char text_16855[30];
    char text_16885[30];
    char text_16915[15];
    char text_16930[84];
    char text_17014[30];
    char text_17044[31];
    char text_17075[58];
    char text_17133[30];
    char text_17163[17];
    char text_17180[100];
    char text_17280[30];
    char text_17310[30];
    char text_17340[7];
    char text_17347[11];
    char text_17358[12];
    char text_17370[15];
    char text_17385[16];
    char text_17401[18];
    char text_17419[19];
    char text_17438[13];
    char text_17451[14];
    char text_17465[17];
    char text_17482[19];
    char text_17501[14];
    char text_17515[21];
    char text_17536[16];
    char text_17552[13];
    char text_17565[16];
    char text_17581[18];
    char text_17599[14];
    char text_17613[19];
    char text_17632[16];
    char text_17648[17];
    char text_17665[14];
    char text_17679[32];
    char text_17711[135];
    char text_17846[20];
    char text_17866[34];
    char text_17900[125];
    char text_18025[20];
    char text_18045[33];
    char text_18078[64];
    char text_18142[20];
    char text_18162[97];
    char text_18259[20];
    char text_18279[56];
    char text_18335[20];
    char text_18355[117];
    char text_18472[20];
    char text_18492[30];
    char text_18522[80];
    char text_18602[21];
    char text_18623[132];
    char text_18755[21];
    char text_18776[79];
    char text_18855[21];
    char text_18876[34];
    char text_18910[125];
    char text_19035[21];
    char text_19056[35];
    char text_19091[76];
    char text_19167[21];
    char text_19188[33];
    char text_19221[62];
    char text_19283[21];
    char text_19304[30];
    char text_19334[77];
    char text_19411[21];
    char text_19432[95];
    char text_19527[21];
    char text_19548[25];
    char text_19573[117];
    char text_19690[21];
    char text_19711[29];
    char text_19740[66];
    char text_19806[21];
    char text_19827[156];
    char text_19983[21];
    char text_20004[32];
    char text_20036[77];
    char text_20113[21];
    char text_20134[29];
    char text_20163[85];
    char text_20248[21];
    char text_20269[17];
    char text_20286[71];
    char text_20357[22];
    char text_20379[35];
    char text_20414[80];
    char text_20494[22];
    char text_20516[17];
    char text_20533[78];
    char text_20611[22];
    char text_20633[35];
    char text_20668[85];
    char text_20753[22];
    char text_20775[13];
    char text_20788[35];
    char text_20823[22];
    char text_20845[13];
    char text_20858[54];
    char text_20912[22];
    char text_20934[15];
    char text_20949[81];
    char text_21030[22];
    char text_21052[31];
    char text_21083[78];
    char text_21161[22];
    char text_21183[30];
    char text_21213[22];
    char text_21235[21];
    char text_21256[35];
    char text_21291[63];
    char text_21354[21];
    char text_21375[35];
    char text_21410[38];
    char text_21448[21];
    char text_21469[17];
    char text_21486[46];
    char text_21532[21];
    char text_21553[17];
    char text_21570[40];
    char text_21610[21];
    char text_21631[17];
    char text_21648[52];
    char text_21700[21];
    char text_21721[32];
    char text_21753[54];
    char text_21807[21];
    char text_21828[15];
    char text_21843[28];
    char text_21871[21];
    char text_21892[31];
    char text_21923[33];
    char text_21956[21];
    char text_21977[31];
    char text_22008[49];
    char text_22057[21];
    char text_22078[31];
    char text_22109[66];
    char text_22175[21];
    char text_22196[31];
    char text_22227[38];
    char text_22265[21];
    char text_22286[35];
    char text_22321[33];
    char text_22354[21];
    char text_22375[17];
    char text_22392[23];
    char text_22415[21];
    char text_22436[28];
    char text_22464[21];
    char text_22485[75];
    char text_22560[21];
    char text_22581[35];
    char text_22616[64];
    char text_22680[21];
    char text_22701[17];
    char text_22718[72];
    char text_22790[21];
    char text_22811[33];
    char text_22844[23];
    char text_22867[21];
    char text_22888[30];
    char text_22918[43];
    char text_22961[21];
    char text_22982[30];
    char text_23012[43];
    char text_23055[21];
    char text_23076[17];
    char text_23093[41];
    char text_23134[21];
    char text_23155[30];
    char text_23185[16];
    char text_23201[21];
    char text_23222[30];
    char text_23252[45];
    char text_23297[21];
    char text_23318[28];
    char text_23346[40];
    char text_23386[21];
    char text_23407[13];
    char text_23420[25];
    char text_23445[21];
    char text_23466[26];
    char text_23492[60];
    char text_23552[21];
    char text_23573[29];
    char text_23602[21];
    char text_23623[33];
    char text_23656[54];
    char text_23710[21];
    char text_23731[30];
    char text_23761[50];
    char text_23811[21];
    char text_23832[26];
    char text_23858[21];
    char text_23879[32];
    char text_23911[50];
    char text_23961[21];
    char text_23982[33];
    char text_24015[46];
    char text_24061[21];
    char text_24082[15];
    char text_24097[34];
    char text_24131[21];
    char text_24152[33];
    char text_24185[175];
    char text_24360[20];
    char text_24380[15];
    char text_24395[58];
    char text_24453[20];
    char text_24473[51];
    char text_24524[20];
    char text_24544[15];
    char text_24559[88];
    char text_24647[20];
    char text_24667[15];
    char text_24682[61];
    char text_24743[20];
    char text_24763[31];
    char text_24794[53];
    char text_24847[20];
    char text_24867[15];
    char text_24882[91];
    char text_24973[20];
    char text_24993[14];
    char text_25007[65];
    char text_25072[20];
    char text_25092[15];
    char text_25107[62];
    char text_25169[20];
    char text_25189[20];
    char text_25209[15];
    char text_25224[64];
    char text_25288[20];
    char text_25308[15];
    char text_25323[79];
    char text_25402[20];
    char text_25422[15];
    char text_25437[62];
    char text_25499[21];
    char text_25520[15];
    char text_25535[94];
    char text_25629[21];
    char text_25650[15];
    char text_25665[85];
    char text_25750[21];
    char text_25771[15];
    char text_25786[66];
    char text_25852[21];
    char text_25873[71];
    char text_25944[21];
    char text_25965[15];
    char text_25980[96];
    char text_26076[21];
    char text_26097[21];
    char text_26118[15];
    char text_26133[58];
    char text_26191[21];
    char text_26212[15];
    char text_26227[73];
    char text_26300[21];
    char text_26321[15];
    char text_26336[60];
    char text_26396[21];
    char text_26417[31];
    char text_26448[60];
    char text_26508[21];
    char text_26529[15];
    char text_26544[82];
    char text_26626[21];
    char text_26647[33];
    char text_26680[181];
    char text_26861[21];
    char text_26882[16];
    char text_26898[66];
    char text_26964[21];
    char text_26985[17];
    char text_27002[53];
    char text_27055[19];
    char text_27074[28];
    char text_27102[51];
    char text_27153[19];
    char text_27172[48];
    char text_27220[19];
    char text_27239[17];
    char text_27256[64];
    char text_27320[19];
    char text_27339[80];
    char text_27419[19];
    char text_27438[33];
    char text_27471[74];
    char text_27545[20];
    char text_27565[30];
    char text_27595[50];
    char text_27645[20];
    char text_27665[29];
    char text_27694[66];
    char text_27760[20];
    char text_27780[31];
    char text_27811[41];
    char text_27852[20];
    char text_27872[21];
    char text_27893[20];
    char text_27913[27];
    char text_27940[46];
    char text_27986[20];
    char text_28006[39];
    char text_28045[20];
    char text_28065[15];
    char text_28080[49];
    char text_28129[35];
    char text_28164[17];
    char text_28181[49];
    char text_28230[35];
    char text_28265[15];
    char text_28280[62];
    char text_28342[35];
    char text_28377[15];
    char text_28392[49];
    char text_28441[35];
    char text_28476[15];
    char text_28491[57];
    char text_28548[35];
    char text_28583[15];
    char text_28598[70];
    char text_28668[35];
    char text_28703[15];
    char text_28718[45];
    char text_28763[35];
    char text_28798[15];
    char text_28813[58];
    char text_28871[35];
    char text_28906[15];
    char text_28921[54];
    char text_28975[35];
    char text_29010[17];
    char text_29027[102];
    char text_29129[35];
    char text_29164[12];
    char text_29176[85];
    char text_29261[35];
    char text_29296[25];
    char text_29321[19];
    char text_29340[22];
    char text_29362[13];
    char text_29375[15];
    char text_29390[20];
    char text_29410[17];
    char text_29427[21];
    char text_29448[20];
    char text_29468[23];
    char text_29491[23];
    char text_29514[23];
    char text_29537[26];
    char text_29563[28];
    char text_29591[19];
    char text_29610[23];
    char text_29633[14];
    char text_29647[20];
    char text_29667[23];
    char text_29690[27];
    char text_29717[26];
    char text_29743[35];
    char text_29778[30];
    char text_29808[39];
    char text_29847[40];
    char text_29887[37];
    char text_29924[38];
    char text_29962[17];
    char text_29979[18];
    char text_29997[19];
    char text_30016[17];
    char text_30033[26];
    char text_30059[9];
    char text_30068[22];
    char text_30090[21];
    char text_30111[22];
    char text_30133[25];
    char text_30158[22];
    char text_30180[25];
    char text_30205[21];
    char text_30226[20];
    char text_30246[20];
    char text_30266[18];
    char text_30284[16];
    char text_30300[23];
    char text_30323[22];
    char text_30345[24];
    char text_30369[18];
    char text_30387[19];
    char text_30406[20];
    char text_30426[20];
    char text_30446[17];
    char text_30463[22];
    char text_30485[27];
    char text_30512[31];
    char text_30543[19];
    char text_30562[28];
    char text_30590[30];
    char text_30620[30];
    char text_30650[22];
    char text_30672[23];
    char text_30695[16];
    char text_30711[21];
    char text_30732[18];
    char text_30750[19];
    char text_30769[24];
    char text_30793[21];
    char text_30814[22];
    char text_30836[30];
    char text_30866[25];
    char text_30891[22];
    char text_30913[27];
    char text_30940[24];
    char text_30964[25];
    char text_30989[22];
    char text_31011[21];
    char text_31032[29];
    char text_31061[26];
    char text_31087[27];
    char text_31114[33];
    char text_31147[21];
    char text_31168[18];
    char text_31186[23];
    char text_31209[20];
    char text_31229[27];
    char text_31256[35];
    char text_31291[29];
    char text_31320[16];
    char text_31336[12];
    char text_31348[25];
    char text_31373[20];
    char text_31393[20];
    char text_31413[18];
    char text_31431[22];
    char text_31453[17];
    char text_31470[21];
    char text_31491[10];
    char text_31501[17];
    char text_31518[9];
    char text_31527[17];
    char text_31544[18];
    char text_31562[14];
    char text_31576[18];
    char text_31594[29];
    char text_31623[27];
    char text_31650[16];
    char text_31666[24];
    char text_31690[24];
    char text_31714[26];
    char text_31740[24];
    char text_31764[3];
    char text_31767[7];
    char text_31774[8];
    char text_31782[13];
    char text_31795[11];
    char text_31806[7];
    char text_31813[6];
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

_Static_assert(sizeof texts == 31819, "the texts have gaps");

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
    [54] = {.cite = 4790, .why = 4806, .where = 4903}, /* header_block/inside/recv.CONTINUATION_ELSEWHERE */
    [55] = {.cite = 4938, .why = 4969, .where = 5068}, /* header_block/inside/recv.WHOLE */
    [56] = {.cite = 5103, .why = 4969, .where = 5134}, /* header_block/inside/recv.OTHER */
    [57] = {.cite = 5280, .why = 5295, .where = 5358}, /* message/early/recv.INFORMATIONAL@client */
    [58] = {.cite = 5388, .why = 5418, .where = 5466}, /* message/early/recv.INFORMATIONAL_END@client */
    [59] = {.cite = 0, .why = 5496, .where = 5552}, /* message/early/recv.INFORMATIONAL@server */
    [60] = {.cite = 5582, .why = 5594, .where = 5619}, /* message/early/recv.SECTION */
    [61] = {.cite = 5582, .why = 5594, .where = 5649}, /* message/early/recv.SECTION_END */
    [62] = {.cite = 5679, .why = 5691, .where = 5714}, /* message/early/recv.TUNNEL@client */
    [63] = {.cite = 0, .why = 5744, .where = 5775}, /* message/early/recv.TUNNEL@server */
    [64] = {.cite = 5388, .why = 5805, .where = 5844}, /* message/early/recv.DATA@client */
    [65] = {.cite = 0, .why = 5874, .where = 5899}, /* message/early/recv.DATA@server */
    [66] = {.cite = 5929, .why = 5941, .where = 5957}, /* message/early/recv.PROMISE@client */
    [67] = {.cite = 0, .why = 5987, .where = 6044}, /* message/early/recv.PROMISE@server */
    [68] = {.cite = 5280, .why = 5295, .where = 6074}, /* message/early/send.INFORMATIONAL@server */
    [69] = {.cite = 5582, .why = 5418, .where = 6104}, /* message/early/send.INFORMATIONAL_END@server */
    [70] = {.cite = 0, .why = 6134, .where = 6188}, /* message/early/send.INFORMATIONAL@client */
    [71] = {.cite = 5582, .why = 5594, .where = 6218}, /* message/early/send.SECTION */
    [72] = {.cite = 5582, .why = 5594, .where = 6248}, /* message/early/send.SECTION_END */
    [73] = {.cite = 5679, .why = 5691, .where = 6278}, /* message/early/send.TUNNEL@server */
    [74] = {.cite = 0, .why = 5744, .where = 6308}, /* message/early/send.TUNNEL@client */
    [75] = {.cite = 5582, .why = 6338, .where = 6377}, /* message/early/send.DATA@server */
    [76] = {.cite = 0, .why = 5874, .where = 6407}, /* message/early/send.DATA@client */
    [77] = {.cite = 5929, .why = 5941, .where = 6437}, /* message/early/send.PROMISE@server */
    [78] = {.cite = 0, .why = 6467, .where = 6493}, /* message/early/send.PROMISE@client */
    [79] = {.cite = 0, .why = 6523, .where = 6556}, /* message/early/note.TUNNELLED */
    [80] = {.cite = 6586, .why = 6601, .where = 6690}, /* message/content/recv.SECTION */
    [81] = {.cite = 5582, .why = 5594, .where = 6720}, /* message/content/recv.SECTION_END */
    [82] = {.cite = 5582, .why = 5594, .where = 6750}, /* message/content/recv.DATA */
    [83] = {.cite = 5582, .why = 5594, .where = 6780}, /* message/content/recv.DATA_END */
    [84] = {.cite = 0, .why = 6810, .where = 6871}, /* message/content/recv.INFORMATIONAL */
    [85] = {.cite = 5929, .why = 5941, .where = 6901}, /* message/content/recv.PROMISE@client */
    [86] = {.cite = 0, .why = 5987, .where = 6931}, /* message/content/recv.PROMISE@server */
    [87] = {.cite = 6586, .why = 6601, .where = 6961}, /* message/content/send.SECTION */
    [88] = {.cite = 5582, .why = 5594, .where = 6991}, /* message/content/send.SECTION_END */
    [89] = {.cite = 5582, .why = 5594, .where = 7021}, /* message/content/send.DATA */
    [90] = {.cite = 5582, .why = 5594, .where = 7051}, /* message/content/send.DATA_END */
    [91] = {.cite = 0, .why = 6810, .where = 7081}, /* message/content/send.INFORMATIONAL */
    [92] = {.cite = 5929, .why = 5941, .where = 7111}, /* message/content/send.PROMISE@server */
    [93] = {.cite = 0, .why = 6467, .where = 7141}, /* message/content/send.PROMISE@client */
    [94] = {.cite = 5679, .why = 5691, .where = 7171}, /* message/content/note.TUNNELLED */
    [95] = {.cite = 5679, .why = 5691, .where = 7201}, /* message/tunnel/recv.DATA */
    [96] = {.cite = 5679, .why = 5691, .where = 7231}, /* message/tunnel/recv.DATA_END */
    [97] = {.cite = 7261, .why = 7276, .where = 7377}, /* message/tunnel/recv.SECTION */
    [98] = {.cite = 0, .why = 6810, .where = 7407}, /* message/tunnel/recv.INFORMATIONAL */
    [99] = {.cite = 7261, .why = 7276, .where = 7437}, /* message/tunnel/recv.PROMISE@client */
    [100] = {.cite = 0, .why = 5987, .where = 7467}, /* message/tunnel/recv.PROMISE@server */
    [101] = {.cite = 5679, .why = 5691, .where = 7497}, /* message/tunnel/send.DATA */
    [102] = {.cite = 5679, .why = 5691, .where = 7527}, /* message/tunnel/send.DATA_END */
    [103] = {.cite = 7261, .why = 7276, .where = 7557}, /* message/tunnel/send.SECTION */
    [104] = {.cite = 0, .why = 6810, .where = 7588}, /* message/tunnel/send.INFORMATIONAL */
    [105] = {.cite = 7261, .why = 7276, .where = 7619}, /* message/tunnel/send.PROMISE@server */
    [106] = {.cite = 0, .why = 6467, .where = 7650}, /* message/tunnel/send.PROMISE@client */
    [107] = {.cite = 0, .why = 7681, .where = 7704}, /* message/tunnel/note.TUNNELLED */
    [108] = {.cite = 0, .why = 7735, .where = 7789}, /* message/done/recv.rest */
    [109] = {.cite = 0, .why = 7735, .where = 7820}, /* message/done/send.rest */
    [110] = {.cite = 5679, .why = 5691, .where = 7851}, /* message/done/note.TUNNELLED */
    [111] = {.cite = 0, .why = 7882, .where = 7928}, /* message/absent/recv.rest */
    [112] = {.cite = 0, .why = 7882, .where = 7959}, /* message/absent/send.rest */
    [113] = {.cite = 0, .why = 6523, .where = 7990}, /* message/absent/note.TUNNELLED */
    [114] = {.cite = 8325, .why = 8339, .where = 8368}, /* settings_sync/synced/send.SETTINGS */
    [115] = {.cite = 8404, .why = 8434, .where = 8497}, /* settings_sync/synced/recv.SETTINGS_ACK */
    [116] = {.cite = 8325, .why = 8339, .where = 8533}, /* settings_sync/waiting/send.SETTINGS */
    [117] = {.cite = 8325, .why = 8339, .where = 8569}, /* settings_sync/waiting/recv.SETTINGS_ACK */
    [118] = {.cite = 8325, .why = 8339, .where = 8605}, /* settings_sync/waiting_more/send.SETTINGS */
    [119] = {.cite = 8325, .why = 8339, .where = 8641}, /* settings_sync/waiting_more/recv.SETTINGS_ACK */
    [120] = {.cite = 2010, .why = 2041, .where = 8725}, /* stream/any/recv.UNKNOWN */
    [121] = {.cite = 8754, .why = 8769, .where = 8844}, /* stream/idle/recv.DATA */
    [122] = {.cite = 8873, .why = 8888, .where = 8959}, /* stream/idle/recv.RST_STREAM */
    [123] = {.cite = 8988, .why = 9019, .where = 9130}, /* stream/idle/recv.PUSH_PROMISE */
    [124] = {.cite = 8754, .why = 9019, .where = 9159}, /* stream/idle/recv.WINDOW_UPDATE */
    [125] = {.cite = 8754, .why = 9019, .where = 9188}, /* stream/idle/recv.PRIORITY */
    [126] = {.cite = 9217, .why = 9250, .where = 9405}, /* stream/idle/recv.PRIORITY_SIZE */
    [127] = {.cite = 0, .why = 9434, .where = 9463}, /* stream/idle/recv.WINDOW_OVERFLOW */
    [128] = {.cite = 0, .why = 9492, .where = 9536}, /* stream/idle/recv.END_STREAM */
    [129] = {.cite = 8754, .why = 9565, .where = 9588}, /* stream/idle/send.DATA */
    [130] = {.cite = 9617, .why = 9632, .where = 9661}, /* stream/idle/send.RST_STREAM */
    [131] = {.cite = 9690, .why = 9705, .where = 9803}, /* stream/idle/send.PUSH_PROMISE */
    [132] = {.cite = 0, .why = 9492, .where = 9832}, /* stream/idle/send.END_STREAM */
    [133] = {.cite = 0, .why = 9861, .where = 9884}, /* stream/idle/note.UNPROCESSED */
    [134] = {.cite = 9913, .why = 9948, .where = 10015}, /* stream/idle_local/recv.HEADERS */
    [135] = {.cite = 10044, .why = 10059, .where = 10149}, /* stream/idle_local/recv.PROMISED@client */
    [136] = {.cite = 0, .why = 5987, .where = 10178}, /* stream/idle_local/recv.PROMISED@server */
    [137] = {.cite = 10207, .why = 10219, .where = 10237}, /* stream/idle_local/send.HEADERS@client */
    [138] = {.cite = 10266, .why = 10281, .where = 10327}, /* stream/idle_local/send.HEADERS@server */
    [139] = {.cite = 10207, .why = 10219, .where = 10356}, /* stream/idle_local/send.PROMISED@server */
    [140] = {.cite = 10385, .why = 10402, .where = 10439}, /* stream/idle_local/send.PROMISED@client */
    [141] = {.cite = 10207, .why = 10219, .where = 10468}, /* stream/idle_remote/recv.HEADERS@server */
    [142] = {.cite = 10266, .why = 10498, .where = 10606}, /* stream/idle_remote/recv.HEADERS@client */
    [143] = {.cite = 10207, .why = 10219, .where = 10636}, /* stream/idle_remote/recv.PROMISED@client */
    [144] = {.cite = 0, .why = 5987, .where = 10666}, /* stream/idle_remote/recv.PROMISED@server */
    [145] = {.cite = 10696, .why = 9948, .where = 10713}, /* stream/idle_remote/send.HEADERS */
    [146] = {.cite = 10743, .why = 10059, .where = 10776}, /* stream/begun/recv.PROMISED@client */
    [147] = {.cite = 0, .why = 5987, .where = 10806}, /* stream/begun/recv.PROMISED@server */
    [148] = {.cite = 0, .why = 10836, .where = 10882}, /* stream/live/send.PROMISED */
    [149] = {.cite = 518, .why = 10912, .where = 10976}, /* stream/reserved_local/note.UNPROCESSED@server */
    [150] = {.cite = 0, .why = 11006, .where = 11032}, /* stream/reserved_local/note.UNPROCESSED@client */
    [151] = {.cite = 0, .why = 11062, .where = 11109}, /* stream/reserved_local/note.DISOWNED */
    [152] = {.cite = 11139, .why = 11154, .where = 11276}, /* stream/reserved_local/recv.HEADERS@server */
    [153] = {.cite = 0, .why = 5987, .where = 11306}, /* stream/reserved_local/recv.PUSH_PROMISE@server */
    [154] = {.cite = 11336, .why = 11351, .where = 11420}, /* stream/reserved_local/recv.PRIORITY@server */
    [155] = {.cite = 9217, .why = 11450, .where = 11596}, /* stream/reserved_local/recv.PRIORITY_SIZE@server */
    [156] = {.cite = 10207, .why = 10219, .where = 11626}, /* stream/reserved_local/recv.RST_STREAM@server */
    [157] = {.cite = 11336, .why = 11351, .where = 11656}, /* stream/reserved_local/recv.WINDOW_UPDATE@server */
    [158] = {.cite = 11686, .why = 11721, .where = 11901}, /* stream/reserved_local/recv.WINDOW_OVERFLOW@server */
    [159] = {.cite = 0, .why = 9492, .where = 11931}, /* stream/reserved_local/recv.END_STREAM@server */
    [160] = {.cite = 10207, .why = 10219, .where = 11961}, /* stream/reserved_local/send.HEADERS@server */
    [161] = {.cite = 10207, .why = 10219, .where = 11991}, /* stream/reserved_local/send.RST_STREAM@server */
    [162] = {.cite = 12021, .why = 12036, .where = 12117}, /* stream/reserved_local/send.DATA@server */
    [163] = {.cite = 12021, .why = 12147, .where = 12177}, /* stream/reserved_local/send.WINDOW_UPDATE@server */
    [164] = {.cite = 0, .why = 9492, .where = 12207}, /* stream/reserved_local/send.END_STREAM@server */
    [165] = {.cite = 0, .why = 11006, .where = 12237}, /* stream/reserved_local/recv.HEADERS@client */
    [166] = {.cite = 0, .why = 11006, .where = 12267}, /* stream/reserved_local/send.HEADERS@client */
    [167] = {.cite = 0, .why = 12297, .where = 12339}, /* stream/reserved_remote/note.UNPROCESSED */
    [168] = {.cite = 10207, .why = 10219, .where = 12369}, /* stream/reserved_remote/recv.HEADERS@client */
    [169] = {.cite = 12399, .why = 12414, .where = 12528}, /* stream/reserved_remote/recv.DATA@client */
    [170] = {.cite = 12399, .why = 12414, .where = 12558}, /* stream/reserved_remote/recv.PRIORITY@client */
    [171] = {.cite = 12588, .why = 12603, .where = 12673}, /* stream/reserved_remote/recv.PRIORITY_SIZE@client */
    [172] = {.cite = 10207, .why = 10219, .where = 12703}, /* stream/reserved_remote/recv.RST_STREAM@client */
    [173] = {.cite = 0, .why = 9492, .where = 12733}, /* stream/reserved_remote/recv.END_STREAM@client */
    [174] = {.cite = 10207, .why = 10219, .where = 12763}, /* stream/reserved_remote/send.RST_STREAM@client */
    [175] = {.cite = 12793, .why = 12808, .where = 12893}, /* stream/reserved_remote/send.WINDOW_UPDATE@client */
    [176] = {.cite = 12793, .why = 12808, .where = 12923}, /* stream/reserved_remote/send.HEADERS@client */
    [177] = {.cite = 0, .why = 9492, .where = 12953}, /* stream/reserved_remote/send.END_STREAM@client */
    [178] = {.cite = 0, .why = 11006, .where = 12983}, /* stream/reserved_remote/recv.HEADERS@server */
    [179] = {.cite = 0, .why = 11006, .where = 13013}, /* stream/reserved_remote/send.HEADERS@server */
    [180] = {.cite = 13043, .why = 10219, .where = 13071}, /* stream/active/recv.WINDOW_UPDATE */
    [181] = {.cite = 10207, .why = 10219, .where = 13101}, /* stream/active/recv.PRIORITY */
    [182] = {.cite = 13131, .why = 10219, .where = 13159}, /* stream/active/recv.RST_STREAM */
    [183] = {.cite = 13189, .why = 13217, .where = 13289}, /* stream/active/note.UNPROCESSED@client */
    [184] = {.cite = 518, .why = 10912, .where = 13319}, /* stream/active/note.UNPROCESSED@server */
    [185] = {.cite = 13349, .why = 13377, .where = 13467}, /* stream/active/note.DISOWNED@client */
    [186] = {.cite = 0, .why = 13497, .where = 13525}, /* stream/active/note.DISOWNED@server */
    [187] = {.cite = 10207, .why = 13555, .where = 13599}, /* stream/unended/recv.HEADERS */
    [188] = {.cite = 12588, .why = 12603, .where = 13629}, /* stream/unended/recv.PRIORITY_SIZE */
    [189] = {.cite = 13659, .why = 13674, .where = 13785}, /* stream/unended/recv.PUSH_PROMISE@client */
    [190] = {.cite = 0, .why = 5987, .where = 13815}, /* stream/unended/recv.PUSH_PROMISE@server */
    [191] = {.cite = 13845, .why = 13862, .where = 13966}, /* stream/unended/recv.WINDOW_OVERFLOW */
    [192] = {.cite = 13996, .why = 10219, .where = 14026}, /* stream/unended/send.RST_STREAM */
    [193] = {.cite = 1500, .why = 1512, .where = 14056}, /* stream/unended/send.WINDOW_UPDATE */
    [194] = {.cite = 10207, .why = 10219, .where = 14086}, /* stream/open/recv.END_STREAM */
    [195] = {.cite = 10207, .why = 13555, .where = 14116}, /* stream/open/send.HEADERS */
    [196] = {.cite = 10207, .why = 10219, .where = 14146}, /* stream/open/send.END_STREAM */
    [197] = {.cite = 14176, .why = 14193, .where = 14284}, /* stream/open/send.PUSH_PROMISE@server */
    [198] = {.cite = 10385, .why = 10402, .where = 14314}, /* stream/open/send.PUSH_PROMISE@client */
    [199] = {.cite = 10207, .why = 10219, .where = 14344}, /* stream/half_closed_local/recv.END_STREAM */
    [200] = {.cite = 10207, .why = 14374, .where = 14413}, /* stream/half_closed_local/send.HEADERS */
    [201] = {.cite = 0, .why = 9492, .where = 14443}, /* stream/half_closed_local/send.END_STREAM */
    [202] = {.cite = 14473, .why = 14506, .where = 14714}, /* stream/half_closed_remote/recv.HEADERS */
    [203] = {.cite = 14744, .why = 14793, .where = 14974}, /* stream/half_closed_remote/recv.DATA */
    [204] = {.cite = 13659, .why = 13674, .where = 15004}, /* stream/half_closed_remote/recv.PUSH_PROMISE@client */
    [205] = {.cite = 0, .why = 5987, .where = 15034}, /* stream/half_closed_remote/recv.PUSH_PROMISE@server */
    [206] = {.cite = 9217, .why = 15064, .where = 15220}, /* stream/half_closed_remote/recv.PRIORITY_SIZE */
    [207] = {.cite = 11686, .why = 15250, .where = 15440}, /* stream/half_closed_remote/recv.WINDOW_OVERFLOW */
    [208] = {.cite = 0, .why = 9492, .where = 15470}, /* stream/half_closed_remote/recv.END_STREAM */
    [209] = {.cite = 10207, .why = 13555, .where = 15500}, /* stream/half_closed_remote/send.HEADERS */
    [210] = {.cite = 10207, .why = 10219, .where = 15530}, /* stream/half_closed_remote/send.END_STREAM */
    [211] = {.cite = 10207, .why = 15560, .where = 15627}, /* stream/half_closed_remote/send.RST_STREAM */
    [212] = {.cite = 14176, .why = 14193, .where = 15657}, /* stream/half_closed_remote/send.PUSH_PROMISE@server */
    [213] = {.cite = 10385, .why = 10402, .where = 15687}, /* stream/half_closed_remote/send.PUSH_PROMISE@client */
    [214] = {.cite = 10207, .why = 15717, .where = 15762}, /* stream/half_closed_remote/send.WINDOW_UPDATE */
    [215] = {.cite = 15792, .why = 15820, .where = 15897}, /* stream/ended/recv.WINDOW_UPDATE */
    [216] = {.cite = 0, .why = 15927, .where = 15957}, /* stream/ended/recv.WINDOW_OVERFLOW */
    [217] = {.cite = 15987, .why = 16002, .where = 16051}, /* stream/ended/send.HEADERS */
    [218] = {.cite = 0, .why = 10836, .where = 16081}, /* stream/ended/send.PROMISED */
    [219] = {.cite = 0, .why = 9492, .where = 16111}, /* stream/ended/send.END_STREAM */
    [220] = {.cite = 0, .why = 16141, .where = 16170}, /* stream/ended/note.UNPROCESSED */
    [221] = {.cite = 16200, .why = 16233, .where = 16331}, /* stream/closed_grace/recv.HEADERS */
    [222] = {.cite = 16361, .why = 16376, .where = 16435}, /* stream/closed_grace/recv.PUSH_PROMISE@client */
    [223] = {.cite = 0, .why = 5987, .where = 16465}, /* stream/closed_grace/recv.PUSH_PROMISE@server */
    [224] = {.cite = 16495, .why = 16233, .where = 16510}, /* stream/closed_grace/recv.PRIORITY */
    [225] = {.cite = 10207, .why = 10219, .where = 16540}, /* stream/closed_grace/recv.RST_STREAM */
    [226] = {.cite = 10207, .why = 10219, .where = 16570}, /* stream/closed_grace/recv.END_STREAM */
    [227] = {.cite = 10207, .why = 10219, .where = 16600}, /* stream/settled/recv.PRIORITY */
    [228] = {.cite = 9217, .why = 16630, .where = 16765}, /* stream/settled/recv.PRIORITY_SIZE */
    [229] = {.cite = 13659, .why = 13674, .where = 16795}, /* stream/settled/recv.PUSH_PROMISE@client */
    [230] = {.cite = 0, .why = 5987, .where = 16825}, /* stream/settled/recv.PUSH_PROMISE@server */
    [231] = {.cite = 10207, .why = 10219, .where = 16855}, /* stream/settled/recv.RST_STREAM */
    [232] = {.cite = 0, .why = 9492, .where = 16885}, /* stream/settled/recv.END_STREAM */
    [233] = {.cite = 16915, .why = 16930, .where = 17014}, /* stream/closed_strict/recv.HEADERS */
    [234] = {.cite = 17044, .why = 17075, .where = 17133}, /* stream/closed_strict/recv.DATA */
    [235] = {.cite = 17163, .why = 17180, .where = 17280}, /* stream/closed_forgotten/recv.HEADERS */
    [236] = {.cite = 17044, .why = 17075, .where = 17310}, /* stream/closed_forgotten/recv.DATA */
    [237] = {.cite = 17679, .why = 17711, .where = 17846}, /* check LIMIT_CONCURRENT_STREAMS */
    [238] = {.cite = 17866, .why = 17900, .where = 18025}, /* check LIMIT_HELD_STREAMS */
    [239] = {.cite = 18045, .why = 18078, .where = 18142}, /* check LIMIT_REFUSED_STREAMS */
    [240] = {.cite = 18045, .why = 18162, .where = 18259}, /* check LIMIT_RESETS */
    [241] = {.cite = 18045, .why = 18279, .where = 18335}, /* check LIMIT_GLITCHES */
    [242] = {.cite = 18045, .why = 18355, .where = 18472}, /* check LIMIT_DATA_OVERHEAD */
    [243] = {.cite = 18492, .why = 18522, .where = 18602}, /* check LIMIT_DATA_EMPTY */
    [244] = {.cite = 18045, .why = 18623, .where = 18755}, /* check LIMIT_WINDOW_UPDATES */
    [245] = {.cite = 18045, .why = 18776, .where = 18855}, /* check LIMIT_CONTROL_QUEUE */
    [246] = {.cite = 18876, .why = 18910, .where = 19035}, /* check LIMIT_LIST_OCTETS_HARD */
    [247] = {.cite = 19056, .why = 19091, .where = 19167}, /* check LIMIT_LIST_FIELDS_HARD */
    [248] = {.cite = 19188, .why = 19221, .where = 19283}, /* check LIMIT_LIST_CRUMBS_HARD */
    [249] = {.cite = 19304, .why = 19334, .where = 19411}, /* check LIMIT_BLOCK_CONTINUATIONS */
    [250] = {.cite = 19304, .why = 19432, .where = 19527}, /* check LIMIT_BLOCK_SHORT_FRAGMENTS */
    [251] = {.cite = 19548, .why = 19573, .where = 19690}, /* check LIMIT_SIZE_UPDATES */
    [252] = {.cite = 19711, .why = 19740, .where = 19806}, /* check LIMIT_SETTINGS_ENTRIES */
    [253] = {.cite = 18045, .why = 19827, .where = 19983}, /* check LIMIT_GOODPUT */
    [254] = {.cite = 20004, .why = 20036, .where = 20113}, /* check LIMIT_INFORMATIONAL */
    [255] = {.cite = 20134, .why = 20163, .where = 20248}, /* check LIMIT_REFUSED_PROMISES */
    [256] = {.cite = 20269, .why = 20286, .where = 20357}, /* check SETTINGS_ENABLE_PUSH_RANGE */
    [257] = {.cite = 20379, .why = 20414, .where = 20494}, /* check SETTINGS_ENABLE_PUSH_ROLE */
    [258] = {.cite = 20516, .why = 20533, .where = 20611}, /* check SETTINGS_INITIAL_WINDOW_SIZE_RANGE */
    [259] = {.cite = 20633, .why = 20668, .where = 20753}, /* check SETTINGS_MAX_FRAME_SIZE_RANGE */
    [260] = {.cite = 20775, .why = 20788, .where = 20823}, /* check SETTINGS_ENABLE_CONNECT_PROTOCOL_RANGE */
    [261] = {.cite = 20845, .why = 20858, .where = 20912}, /* check SETTINGS_ENABLE_CONNECT_PROTOCOL_CHANGE */
    [262] = {.cite = 20934, .why = 20949, .where = 21030}, /* check SETTINGS_NO_RFC7540_PRIORITIES_RANGE */
    [263] = {.cite = 21052, .why = 21083, .where = 21161}, /* check SETTINGS_NO_RFC7540_PRIORITIES_CHANGE */
    [264] = {.cite = 21183, .why = 21213, .where = 21235}, /* check FIELD_NAME_EMPTY */
    [265] = {.cite = 21256, .why = 21291, .where = 21354}, /* check FIELD_NAME_OCTETS */
    [266] = {.cite = 21375, .why = 21410, .where = 21448}, /* check FIELD_VALUE_OCTETS */
    [267] = {.cite = 21469, .why = 21486, .where = 21532}, /* check FIELD_VALUE_EDGE */
    [268] = {.cite = 21553, .why = 21570, .where = 21610}, /* check FIELD_CONNECTION_SPECIFIC */
    [269] = {.cite = 21631, .why = 21648, .where = 21700}, /* check FIELD_TE */
    [270] = {.cite = 21721, .why = 21753, .where = 21807}, /* check FIELD_NOT_IN_TRAILERS */
    [271] = {.cite = 21828, .why = 21843, .where = 21871}, /* check FIELD_PSEUDO_UNKNOWN */
    [272] = {.cite = 21892, .why = 21923, .where = 21956}, /* check FIELD_PSEUDO_REPEATED */
    [273] = {.cite = 21977, .why = 22008, .where = 22057}, /* check FIELD_PSEUDO_AFTER_FIELD */
    [274] = {.cite = 22078, .why = 22109, .where = 22175}, /* check FIELD_PSEUDO_NOT_HERE */
    [275] = {.cite = 22196, .why = 22227, .where = 22265}, /* check FIELD_PSEUDO_IN_TRAILERS */
    [276] = {.cite = 22286, .why = 22321, .where = 22354}, /* check FIELD_PSEUDO_MISSING */
    [277] = {.cite = 22375, .why = 22392, .where = 22415}, /* check FIELD_METHOD_OCTETS */
    [278] = {.cite = 22375, .why = 22436, .where = 22464}, /* check FIELD_SCHEME_OCTETS */
    [279] = {.cite = 22375, .why = 22485, .where = 22560}, /* check FIELD_PATH_OCTETS */
    [280] = {.cite = 22581, .why = 22616, .where = 22680}, /* check FIELD_PATH_FORM */
    [281] = {.cite = 22701, .why = 22718, .where = 22790}, /* check FIELD_AUTHORITY_OCTETS */
    [282] = {.cite = 22811, .why = 22844, .where = 22867}, /* check FIELD_AUTHORITY_EMPTY */
    [283] = {.cite = 22888, .why = 22918, .where = 22961}, /* check FIELD_AUTHORITY_MISSING */
    [284] = {.cite = 22982, .why = 23012, .where = 23055}, /* check FIELD_HOST_OCTETS */
    [285] = {.cite = 23076, .why = 23093, .where = 23134}, /* check FIELD_HOST_DIFFERS */
    [286] = {.cite = 23155, .why = 23185, .where = 23201}, /* check FIELD_HOST_REPEATED */
    [287] = {.cite = 23222, .why = 23252, .where = 23297}, /* check FIELD_STATUS_SYNTAX */
    [288] = {.cite = 23318, .why = 23346, .where = 23386}, /* check FIELD_STATUS_101 */
    [289] = {.cite = 23407, .why = 23420, .where = 23445}, /* check FIELD_PROTOCOL_OCTETS */
    [290] = {.cite = 23466, .why = 23492, .where = 23552}, /* check FIELD_PROTOCOL_NOT_ENABLED */
    [291] = {.cite = 23407, .why = 23573, .where = 23602}, /* check FIELD_PROTOCOL_WITHOUT_CONNECT */
    [292] = {.cite = 23623, .why = 23656, .where = 23710}, /* check FIELD_CONNECT_FORM */
    [293] = {.cite = 23731, .why = 23761, .where = 23811}, /* check FIELD_CONTENT_LENGTH_SYNTAX */
    [294] = {.cite = 23731, .why = 23832, .where = 23858}, /* check FIELD_CONTENT_LENGTH_REPEATED */
    [295] = {.cite = 23879, .why = 23911, .where = 23961}, /* check FIELD_CONTENT_LENGTH_MISMATCH */
    [296] = {.cite = 23982, .why = 24015, .where = 24061}, /* check FIELD_PROMISED_METHOD */
    [297] = {.cite = 24082, .why = 24097, .where = 24131}, /* check FIELD_PROMISED_CONTENT */
    [298] = {.cite = 24152, .why = 24185, .where = 24360}, /* check FRAME_TOO_LARGE */
    [299] = {.cite = 24380, .why = 24395, .where = 24453}, /* check FRAME_DATA_STREAM_ID */
    [300] = {.cite = 24152, .why = 24473, .where = 24524}, /* check FRAME_DATA_LENGTH */
    [301] = {.cite = 24544, .why = 24559, .where = 24647}, /* check FRAME_DATA_PADDING */
    [302] = {.cite = 24667, .why = 24682, .where = 24743}, /* check FRAME_HEADERS_STREAM_ID */
    [303] = {.cite = 24763, .why = 24794, .where = 24847}, /* check FRAME_HEADERS_LENGTH */
    [304] = {.cite = 24867, .why = 24882, .where = 24973}, /* check FRAME_HEADERS_PADDING */
    [305] = {.cite = 24993, .why = 25007, .where = 25072}, /* check FRAME_HEADERS_SELF_DEPENDENCY */
    [306] = {.cite = 25092, .why = 25107, .where = 25169}, /* check FRAME_PRIORITY_STREAM_ID */
    [307] = {.cite = 12588, .why = 12603, .where = 25189}, /* check FRAME_PRIORITY_LENGTH */
    [308] = {.cite = 25209, .why = 25224, .where = 25288}, /* check FRAME_RST_STREAM_STREAM_ID */
    [309] = {.cite = 25308, .why = 25323, .where = 25402}, /* check FRAME_RST_STREAM_LENGTH */
    [310] = {.cite = 25422, .why = 25437, .where = 25499}, /* check FRAME_SETTINGS_STREAM_ID */
    [311] = {.cite = 25520, .why = 25535, .where = 25629}, /* check FRAME_SETTINGS_LENGTH */
    [312] = {.cite = 25650, .why = 25665, .where = 25750}, /* check FRAME_SETTINGS_EMPTY */
    [313] = {.cite = 25771, .why = 25786, .where = 25852}, /* check FRAME_PUSH_PROMISE_STREAM_ID */
    [314] = {.cite = 24763, .why = 25873, .where = 25944}, /* check FRAME_PUSH_PROMISE_LENGTH */
    [315] = {.cite = 25965, .why = 25980, .where = 26076}, /* check FRAME_PUSH_PROMISE_PADDING */
    [316] = {.cite = 10044, .why = 10059, .where = 26097}, /* check FRAME_PUSH_PROMISE_PROMISED_ZERO */
    [317] = {.cite = 26118, .why = 26133, .where = 26191}, /* check FRAME_PING_STREAM_ID */
    [318] = {.cite = 26212, .why = 26227, .where = 26300}, /* check FRAME_PING_LENGTH */
    [319] = {.cite = 26321, .why = 26336, .where = 26396}, /* check FRAME_GOAWAY_STREAM_ID */
    [320] = {.cite = 26417, .why = 26448, .where = 26508}, /* check FRAME_GOAWAY_LENGTH */
    [321] = {.cite = 26529, .why = 26544, .where = 26626}, /* check FRAME_WINDOW_UPDATE_LENGTH */
    [322] = {.cite = 26647, .why = 26680, .where = 26861}, /* check FRAME_WINDOW_UPDATE_ZERO_INCREMENT */
    [323] = {.cite = 26882, .why = 26898, .where = 26964}, /* check FRAME_CONTINUATION_STREAM_ID */
    [324] = {.cite = 26985, .why = 27002, .where = 27055}, /* check FLOW_CONNECTION */
    [325] = {.cite = 27074, .why = 27102, .where = 27153}, /* check FLOW_STREAM */
    [326] = {.cite = 13845, .why = 27172, .where = 27220}, /* check FLOW_CONNECTION_OVERFLOW */
    [327] = {.cite = 27239, .why = 27256, .where = 27320}, /* check FLOW_INITIAL_WINDOW */
    [328] = {.cite = 13189, .why = 27339, .where = 27419}, /* check STREAM_AFTER_GOAWAY */
    [329] = {.cite = 27438, .why = 27471, .where = 27545}, /* check PROMISE_ON_PUSHED */
    [330] = {.cite = 27565, .why = 27595, .where = 27645}, /* check PROMISE_CROSSED_RESET */
    [331] = {.cite = 27665, .why = 27694, .where = 27760}, /* check PROMISE_UNWANTED */
    [332] = {.cite = 27780, .why = 27811, .where = 27852}, /* check PROMISE_BEYOND_LIMIT */
    [333] = {.cite = 8404, .why = 27872, .where = 27893}, /* check NO_MEMORY */
    [334] = {.cite = 27913, .why = 27940, .where = 27986}, /* check TRANSPORT_CLOSED */
    [335] = {.cite = 8404, .why = 28006, .where = 28045}, /* check INTERNAL */
    [336] = {.cite = 28065, .why = 28080, .where = 28129}, /* check HPACK_INDEX_ZERO */
    [337] = {.cite = 28164, .why = 28181, .where = 28230}, /* check HPACK_INDEX_RANGE */
    [338] = {.cite = 28265, .why = 28280, .where = 28342}, /* check HPACK_INTEGER */
    [339] = {.cite = 28377, .why = 28392, .where = 28441}, /* check HPACK_HUFFMAN_EOS */
    [340] = {.cite = 28476, .why = 28491, .where = 28548}, /* check HPACK_HUFFMAN_PADDING_LENGTH */
    [341] = {.cite = 28583, .why = 28598, .where = 28668}, /* check HPACK_HUFFMAN_PADDING_BITS */
    [342] = {.cite = 28703, .why = 28718, .where = 28763}, /* check HPACK_TRUNCATED */
    [343] = {.cite = 28798, .why = 28813, .where = 28871}, /* check HPACK_SIZE_UPDATE_LIMIT */
    [344] = {.cite = 28906, .why = 28921, .where = 28975}, /* check HPACK_SIZE_UPDATE_PLACE */
    [345] = {.cite = 29010, .why = 29027, .where = 29129}, /* check HPACK_SIZE_UPDATE_MISSING */
    [346] = {.cite = 29164, .why = 29176, .where = 29261}, /* check HPACK_SIZE_UPDATE_COUNT */
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
    5182, 5190,
    5197, 5208, 4114, 5219, 5241, 5269,
    /* message */
    8029, 8037, 8051, 8059, 8066, 8071,
    8078, 8097, 8120, 8133, 8150, 3901, 8162, 8176, 8189, 8208, 8231, 8244, 8261, 8273, 8283, 8297, 8310,
    /* settings_sync */
    8691, 8029, 8698,
    3985, 8711,
    /* stream */
    17347, 17358, 17370, 17385, 3810, 17401, 17419, 17438, 17451, 17465,
    3911, 3901, 3941, 17482, 3955, 4003, 17501, 4095, 17515, 4132, 17536, 17552, 8273, 17565, 17581, 17599, 17613, 17632, 17648, 17665,
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
        .name = 5169,
        .states = SW_HEADER_BLOCK_STATE_COUNT,
        .inputs = SW_HEADER_BLOCK_INPUT_COUNT,
        .first_cell = 432,
        .first_state = 33,
        .first_input = 35,
    },
    [SW_MACHINE_MESSAGE] = {
        .name = 8021,
        .states = SW_MESSAGE_STATE_COUNT,
        .inputs = SW_MESSAGE_INPUT_COUNT,
        .first_cell = 456,
        .first_state = 41,
        .first_input = 47,
    },
    [SW_MACHINE_SETTINGS_SYNC] = {
        .name = 8677,
        .states = SW_SETTINGS_SYNC_STATE_COUNT,
        .inputs = SW_SETTINGS_SYNC_INPUT_COUNT,
        .first_cell = 660,
        .first_state = 64,
        .first_input = 67,
    },
    [SW_MACHINE_STREAM] = {
        .name = 17340,
        .states = SW_STREAM_STATE_COUNT,
        .inputs = SW_STREAM_INPUT_COUNT,
        .first_cell = 672,
        .first_state = 69,
        .first_input = 79,
    },
};

static const uint32_t verdicts[] = {
    [SW_VERDICT_GO] = 31764,
    [SW_VERDICT_IGNORE] = 31767,
    [SW_VERDICT_DISCARD] = 31774,
    [SW_VERDICT_STREAM_ERROR] = 31782,
    [SW_VERDICT_CONN_ERROR] = 31795,
    [SW_VERDICT_REFUSE] = 31806,
    [SW_VERDICT_NEVER] = 31813,
};

static const uint32_t checks[SW_CHECK_COUNT] = {
    [SW_CHECK_NONE] = 0,
    [SW_CHECK_LIMIT_CONCURRENT_STREAMS] = 29296,
    [SW_CHECK_LIMIT_HELD_STREAMS] = 29321,
    [SW_CHECK_LIMIT_REFUSED_STREAMS] = 29340,
    [SW_CHECK_LIMIT_RESETS] = 29362,
    [SW_CHECK_LIMIT_GLITCHES] = 29375,
    [SW_CHECK_LIMIT_DATA_OVERHEAD] = 29390,
    [SW_CHECK_LIMIT_DATA_EMPTY] = 29410,
    [SW_CHECK_LIMIT_WINDOW_UPDATES] = 29427,
    [SW_CHECK_LIMIT_CONTROL_QUEUE] = 29448,
    [SW_CHECK_LIMIT_LIST_OCTETS_HARD] = 29468,
    [SW_CHECK_LIMIT_LIST_FIELDS_HARD] = 29491,
    [SW_CHECK_LIMIT_LIST_CRUMBS_HARD] = 29514,
    [SW_CHECK_LIMIT_BLOCK_CONTINUATIONS] = 29537,
    [SW_CHECK_LIMIT_BLOCK_SHORT_FRAGMENTS] = 29563,
    [SW_CHECK_LIMIT_SIZE_UPDATES] = 29591,
    [SW_CHECK_LIMIT_SETTINGS_ENTRIES] = 29610,
    [SW_CHECK_LIMIT_GOODPUT] = 29633,
    [SW_CHECK_LIMIT_INFORMATIONAL] = 29647,
    [SW_CHECK_LIMIT_REFUSED_PROMISES] = 29667,
    [SW_CHECK_SETTINGS_ENABLE_PUSH_RANGE] = 29690,
    [SW_CHECK_SETTINGS_ENABLE_PUSH_ROLE] = 29717,
    [SW_CHECK_SETTINGS_INITIAL_WINDOW_SIZE_RANGE] = 29743,
    [SW_CHECK_SETTINGS_MAX_FRAME_SIZE_RANGE] = 29778,
    [SW_CHECK_SETTINGS_ENABLE_CONNECT_PROTOCOL_RANGE] = 29808,
    [SW_CHECK_SETTINGS_ENABLE_CONNECT_PROTOCOL_CHANGE] = 29847,
    [SW_CHECK_SETTINGS_NO_RFC7540_PRIORITIES_RANGE] = 29887,
    [SW_CHECK_SETTINGS_NO_RFC7540_PRIORITIES_CHANGE] = 29924,
    [SW_CHECK_FIELD_NAME_EMPTY] = 29962,
    [SW_CHECK_FIELD_NAME_OCTETS] = 29979,
    [SW_CHECK_FIELD_VALUE_OCTETS] = 29997,
    [SW_CHECK_FIELD_VALUE_EDGE] = 30016,
    [SW_CHECK_FIELD_CONNECTION_SPECIFIC] = 30033,
    [SW_CHECK_FIELD_TE] = 30059,
    [SW_CHECK_FIELD_NOT_IN_TRAILERS] = 30068,
    [SW_CHECK_FIELD_PSEUDO_UNKNOWN] = 30090,
    [SW_CHECK_FIELD_PSEUDO_REPEATED] = 30111,
    [SW_CHECK_FIELD_PSEUDO_AFTER_FIELD] = 30133,
    [SW_CHECK_FIELD_PSEUDO_NOT_HERE] = 30158,
    [SW_CHECK_FIELD_PSEUDO_IN_TRAILERS] = 30180,
    [SW_CHECK_FIELD_PSEUDO_MISSING] = 30205,
    [SW_CHECK_FIELD_METHOD_OCTETS] = 30226,
    [SW_CHECK_FIELD_SCHEME_OCTETS] = 30246,
    [SW_CHECK_FIELD_PATH_OCTETS] = 30266,
    [SW_CHECK_FIELD_PATH_FORM] = 30284,
    [SW_CHECK_FIELD_AUTHORITY_OCTETS] = 30300,
    [SW_CHECK_FIELD_AUTHORITY_EMPTY] = 30323,
    [SW_CHECK_FIELD_AUTHORITY_MISSING] = 30345,
    [SW_CHECK_FIELD_HOST_OCTETS] = 30369,
    [SW_CHECK_FIELD_HOST_DIFFERS] = 30387,
    [SW_CHECK_FIELD_HOST_REPEATED] = 30406,
    [SW_CHECK_FIELD_STATUS_SYNTAX] = 30426,
    [SW_CHECK_FIELD_STATUS_101] = 30446,
    [SW_CHECK_FIELD_PROTOCOL_OCTETS] = 30463,
    [SW_CHECK_FIELD_PROTOCOL_NOT_ENABLED] = 30485,
    [SW_CHECK_FIELD_PROTOCOL_WITHOUT_CONNECT] = 30512,
    [SW_CHECK_FIELD_CONNECT_FORM] = 30543,
    [SW_CHECK_FIELD_CONTENT_LENGTH_SYNTAX] = 30562,
    [SW_CHECK_FIELD_CONTENT_LENGTH_REPEATED] = 30590,
    [SW_CHECK_FIELD_CONTENT_LENGTH_MISMATCH] = 30620,
    [SW_CHECK_FIELD_PROMISED_METHOD] = 30650,
    [SW_CHECK_FIELD_PROMISED_CONTENT] = 30672,
    [SW_CHECK_FRAME_TOO_LARGE] = 30695,
    [SW_CHECK_FRAME_DATA_STREAM_ID] = 30711,
    [SW_CHECK_FRAME_DATA_LENGTH] = 30732,
    [SW_CHECK_FRAME_DATA_PADDING] = 30750,
    [SW_CHECK_FRAME_HEADERS_STREAM_ID] = 30769,
    [SW_CHECK_FRAME_HEADERS_LENGTH] = 30793,
    [SW_CHECK_FRAME_HEADERS_PADDING] = 30814,
    [SW_CHECK_FRAME_HEADERS_SELF_DEPENDENCY] = 30836,
    [SW_CHECK_FRAME_PRIORITY_STREAM_ID] = 30866,
    [SW_CHECK_FRAME_PRIORITY_LENGTH] = 30891,
    [SW_CHECK_FRAME_RST_STREAM_STREAM_ID] = 30913,
    [SW_CHECK_FRAME_RST_STREAM_LENGTH] = 30940,
    [SW_CHECK_FRAME_SETTINGS_STREAM_ID] = 30964,
    [SW_CHECK_FRAME_SETTINGS_LENGTH] = 30989,
    [SW_CHECK_FRAME_SETTINGS_EMPTY] = 31011,
    [SW_CHECK_FRAME_PUSH_PROMISE_STREAM_ID] = 31032,
    [SW_CHECK_FRAME_PUSH_PROMISE_LENGTH] = 31061,
    [SW_CHECK_FRAME_PUSH_PROMISE_PADDING] = 31087,
    [SW_CHECK_FRAME_PUSH_PROMISE_PROMISED_ZERO] = 31114,
    [SW_CHECK_FRAME_PING_STREAM_ID] = 31147,
    [SW_CHECK_FRAME_PING_LENGTH] = 31168,
    [SW_CHECK_FRAME_GOAWAY_STREAM_ID] = 31186,
    [SW_CHECK_FRAME_GOAWAY_LENGTH] = 31209,
    [SW_CHECK_FRAME_WINDOW_UPDATE_LENGTH] = 31229,
    [SW_CHECK_FRAME_WINDOW_UPDATE_ZERO_INCREMENT] = 31256,
    [SW_CHECK_FRAME_CONTINUATION_STREAM_ID] = 31291,
    [SW_CHECK_FLOW_CONNECTION] = 31320,
    [SW_CHECK_FLOW_STREAM] = 31336,
    [SW_CHECK_FLOW_CONNECTION_OVERFLOW] = 31348,
    [SW_CHECK_FLOW_INITIAL_WINDOW] = 31373,
    [SW_CHECK_STREAM_AFTER_GOAWAY] = 31393,
    [SW_CHECK_PROMISE_ON_PUSHED] = 31413,
    [SW_CHECK_PROMISE_CROSSED_RESET] = 31431,
    [SW_CHECK_PROMISE_UNWANTED] = 31453,
    [SW_CHECK_PROMISE_BEYOND_LIMIT] = 31470,
    [SW_CHECK_NO_MEMORY] = 31491,
    [SW_CHECK_TRANSPORT_CLOSED] = 31501,
    [SW_CHECK_INTERNAL] = 31518,
    [SW_CHECK_HPACK_INDEX_ZERO] = 31527,
    [SW_CHECK_HPACK_INDEX_RANGE] = 31544,
    [SW_CHECK_HPACK_INTEGER] = 31562,
    [SW_CHECK_HPACK_HUFFMAN_EOS] = 31576,
    [SW_CHECK_HPACK_HUFFMAN_PADDING_LENGTH] = 31594,
    [SW_CHECK_HPACK_HUFFMAN_PADDING_BITS] = 31623,
    [SW_CHECK_HPACK_TRUNCATED] = 31650,
    [SW_CHECK_HPACK_SIZE_UPDATE_LIMIT] = 31666,
    [SW_CHECK_HPACK_SIZE_UPDATE_PLACE] = 31690,
    [SW_CHECK_HPACK_SIZE_UPDATE_MISSING] = 31714,
    [SW_CHECK_HPACK_SIZE_UPDATE_COUNT] = 31740,
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
