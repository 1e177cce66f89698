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
    char text_6595[12];
    char text_6607[21];
    char text_6628[30];
    char text_6658[30];
    char text_6688[33];
    char text_6721[30];
    char text_6751[15];
    char text_6766[89];
    char text_6855[30];
    char text_6885[30];
    char text_6915[30];
    char text_6945[30];
    char text_6975[61];
    char text_7036[30];
    char text_7066[30];
    char text_7096[30];
    char text_7126[30];
    char text_7156[30];
    char text_7186[30];
    char text_7216[30];
    char text_7246[30];
    char text_7276[30];
    char text_7306[30];
    char text_7336[30];
    char text_7366[30];
    char text_7396[30];
    char text_7426[30];
    char text_7456[15];
    char text_7471[101];
    char text_7572[30];
    char text_7602[30];
    char text_7632[31];
    char text_7663[31];
    char text_7694[31];
    char text_7725[31];
    char text_7756[31];
    char text_7787[31];
    char text_7818[31];
    char text_7849[31];
    char text_7880[31];
    char text_7911[23];
    char text_7934[31];
    char text_7965[54];
    char text_8019[31];
    char text_8050[29];
    char text_8079[31];
    char text_8110[31];
    char text_8141[31];
    char text_8172[46];
    char text_8218[31];
    char text_8249[31];
    char text_8280[32];
    char text_8312[31];
    char text_8343[31];
    char text_8374[31];
    char text_8405[8];
    char text_8413[8];
    char text_8421[14];
    char text_8435[8];
    char text_8443[7];
    char text_8450[5];
    char text_8455[7];
    char text_8462[19];
    char text_8481[23];
    char text_8504[13];
    char text_8517[17];
    char text_8534[12];
    char text_8546[14];
    char text_8560[13];
    char text_8573[19];
    char text_8592[23];
    char text_8615[13];
    char text_8628[17];
    char text_8645[12];
    char text_8657[10];
    char text_8667[14];
    char text_8681[13];
    char text_8694[15];
    char text_8709[15];
    char text_8724[14];
    char text_8738[29];
    char text_8767[36];
    char text_8803[30];
    char text_8833[63];
    char text_8896[36];
    char text_8932[36];
    char text_8968[36];
    char text_9004[36];
    char text_9040[36];
    char text_9076[14];
    char text_9090[7];
    char text_9097[13];
    char text_9110[14];
    char text_9124[29];
    char text_9153[15];
    char text_9168[75];
    char text_9243[29];
    char text_9272[15];
    char text_9287[71];
    char text_9358[29];
    char text_9387[31];
    char text_9418[111];
    char text_9529[29];
    char text_9558[29];
    char text_9587[29];
    char text_9616[33];
    char text_9649[155];
    char text_9804[29];
    char text_9833[29];
    char text_9862[29];
    char text_9891[44];
    char text_9935[29];
    char text_9964[23];
    char text_9987[29];
    char text_10016[15];
    char text_10031[29];
    char text_10060[29];
    char text_10089[15];
    char text_10104[98];
    char text_10202[29];
    char text_10231[29];
    char text_10260[23];
    char text_10283[29];
    char text_10312[35];
    char text_10347[67];
    char text_10414[29];
    char text_10443[15];
    char text_10458[90];
    char text_10548[29];
    char text_10577[29];
    char text_10606[12];
    char text_10618[18];
    char text_10636[29];
    char text_10665[15];
    char text_10680[46];
    char text_10726[29];
    char text_10755[29];
    char text_10784[17];
    char text_10801[37];
    char text_10838[30];
    char text_10868[30];
    char text_10898[108];
    char text_11006[30];
    char text_11036[30];
    char text_11066[30];
    char text_11096[17];
    char text_11113[30];
    char text_11143[33];
    char text_11176[30];
    char text_11206[30];
    char text_11236[46];
    char text_11282[30];
    char text_11312[64];
    char text_11376[30];
    char text_11406[26];
    char text_11432[30];
    char text_11462[47];
    char text_11509[30];
    char text_11539[15];
    char text_11554[122];
    char text_11676[30];
    char text_11706[30];
    char text_11736[15];
    char text_11751[69];
    char text_11820[30];
    char text_11850[146];
    char text_11996[30];
    char text_12026[30];
    char text_12056[30];
    char text_12086[35];
    char text_12121[180];
    char text_12301[30];
    char text_12331[30];
    char text_12361[30];
    char text_12391[30];
    char text_12421[15];
    char text_12436[81];
    char text_12517[30];
    char text_12547[30];
    char text_12577[30];
    char text_12607[30];
    char text_12637[30];
    char text_12667[30];
    char text_12697[42];
    char text_12739[30];
    char text_12769[30];
    char text_12799[15];
    char text_12814[114];
    char text_12928[30];
    char text_12958[30];
    char text_12988[15];
    char text_13003[70];
    char text_13073[30];
    char text_13103[30];
    char text_13133[30];
    char text_13163[30];
    char text_13193[15];
    char text_13208[85];
    char text_13293[30];
    char text_13323[30];
    char text_13353[30];
    char text_13383[30];
    char text_13413[30];
    char text_13443[28];
    char text_13471[30];
    char text_13501[30];
    char text_13531[28];
    char text_13559[30];
    char text_13589[28];
    char text_13617[106];
    char text_13723[30];
    char text_13753[28];
    char text_13781[72];
    char text_13853[30];
    char text_13883[30];
    char text_13913[28];
    char text_13941[90];
    char text_14031[30];
    char text_14061[28];
    char text_14089[30];
    char text_14119[44];
    char text_14163[30];
    char text_14193[30];
    char text_14223[15];
    char text_14238[111];
    char text_14349[30];
    char text_14379[30];
    char text_14409[17];
    char text_14426[104];
    char text_14530[30];
    char text_14560[30];
    char text_14590[30];
    char text_14620[30];
    char text_14650[30];
    char text_14680[30];
    char text_14710[30];
    char text_14740[17];
    char text_14757[91];
    char text_14848[30];
    char text_14878[30];
    char text_14908[30];
    char text_14938[39];
    char text_14977[30];
    char text_15007[30];
    char text_15037[33];
    char text_15070[208];
    char text_15278[30];
    char text_15308[49];
    char text_15357[181];
    char text_15538[30];
    char text_15568[30];
    char text_15598[30];
    char text_15628[156];
    char text_15784[30];
    char text_15814[190];
    char text_16004[30];
    char text_16034[30];
    char text_16064[30];
    char text_16094[30];
    char text_16124[67];
    char text_16191[30];
    char text_16221[30];
    char text_16251[30];
    char text_16281[45];
    char text_16326[30];
    char text_16356[28];
    char text_16384[77];
    char text_16461[30];
    char text_16491[30];
    char text_16521[30];
    char text_16551[15];
    char text_16566[49];
    char text_16615[30];
    char text_16645[30];
    char text_16675[30];
    char text_16705[29];
    char text_16734[30];
    char text_16764[33];
    char text_16797[98];
    char text_16895[30];
    char text_16925[15];
    char text_16940[59];
    char text_16999[30];
    char text_17029[30];
    char text_17059[15];
    char text_17074[30];
    char text_17104[30];
    char text_17134[30];
    char text_17164[30];
    char text_17194[135];
    char text_17329[30];
    char text_17359[30];
    char text_17389[30];
    char text_17419[30];
    char text_17449[30];
    char text_17479[15];
    char text_17494[84];
    char text_17578[30];
    char text_17608[31];
    char text_17639[58];
    char text_17697[30];
    char text_17727[17];
    char text_17744[100];
    char text_17844[30];
    char text_17874[30];
    char text_17904[7];
    char text_17911[11];
    char text_17922[12];
    char text_17934[15];
    char text_17949[16];
    char text_17965[18];
    char text_17983[19];
    char text_18002[13];
    char text_18015[14];
    char text_18029[17];
    char text_18046[19];
    char text_18065[14];
    char text_18079[21];
    char text_18100[16];
    char text_18116[13];
    char text_18129[16];
    char text_18145[18];
    char text_18163[14];
    char text_18177[19];
    char text_18196[16];
    char text_18212[17];
    char text_18229[14];
    char text_18243[32];
    char text_18275[135];
    char text_18410[20];
    char text_18430[34];
    char text_18464[125];
    char text_18589[20];
    char text_18609[33];
    char text_18642[64];
    char text_18706[20];
    char text_18726[97];
    char text_18823[20];
    char text_18843[56];
    char text_18899[20];
    char text_18919[117];
    char text_19036[20];
    char text_19056[30];
    char text_19086[80];
    char text_19166[21];
    char text_19187[132];
    char text_19319[21];
    char text_19340[79];
    char text_19419[21];
    char text_19440[34];
    char text_19474[125];
    char text_19599[21];
    char text_19620[35];
    char text_19655[76];
    char text_19731[21];
    char text_19752[33];
    char text_19785[62];
    char text_19847[21];
    char text_19868[30];
    char text_19898[77];
    char text_19975[21];
    char text_19996[95];
    char text_20091[21];
    char text_20112[25];
    char text_20137[117];
    char text_20254[21];
    char text_20275[29];
    char text_20304[66];
    char text_20370[21];
    char text_20391[156];
    char text_20547[21];
    char text_20568[32];
    char text_20600[77];
    char text_20677[21];
    char text_20698[29];
    char text_20727[85];
    char text_20812[21];
    char text_20833[17];
    char text_20850[71];
    char text_20921[22];
    char text_20943[35];
    char text_20978[80];
    char text_21058[22];
    char text_21080[17];
    char text_21097[78];
    char text_21175[22];
    char text_21197[35];
    char text_21232[85];
    char text_21317[22];
    char text_21339[13];
    char text_21352[35];
    char text_21387[22];
    char text_21409[13];
    char text_21422[54];
    char text_21476[22];
    char text_21498[15];
    char text_21513[81];
    char text_21594[22];
    char text_21616[31];
    char text_21647[78];
    char text_21725[22];
    char text_21747[30];
    char text_21777[22];
    char text_21799[21];
    char text_21820[35];
    char text_21855[63];
    char text_21918[21];
    char text_21939[35];
    char text_21974[38];
    char text_22012[21];
    char text_22033[17];
    char text_22050[46];
    char text_22096[21];
    char text_22117[17];
    char text_22134[40];
    char text_22174[21];
    char text_22195[17];
    char text_22212[52];
    char text_22264[21];
    char text_22285[32];
    char text_22317[54];
    char text_22371[21];
    char text_22392[15];
    char text_22407[28];
    char text_22435[21];
    char text_22456[31];
    char text_22487[33];
    char text_22520[21];
    char text_22541[31];
    char text_22572[49];
    char text_22621[21];
    char text_22642[31];
    char text_22673[66];
    char text_22739[21];
    char text_22760[31];
    char text_22791[38];
    char text_22829[21];
    char text_22850[35];
    char text_22885[38];
    char text_22923[21];
    char text_22944[35];
    char text_22979[25];
    char text_23004[21];
    char text_23025[35];
    char text_23060[47];
    char text_23107[21];
    char text_23128[17];
    char text_23145[23];
    char text_23168[21];
    char text_23189[28];
    char text_23217[21];
    char text_23238[75];
    char text_23313[21];
    char text_23334[35];
    char text_23369[64];
    char text_23433[21];
    char text_23454[17];
    char text_23471[72];
    char text_23543[21];
    char text_23564[33];
    char text_23597[23];
    char text_23620[21];
    char text_23641[30];
    char text_23671[43];
    char text_23714[21];
    char text_23735[30];
    char text_23765[43];
    char text_23808[21];
    char text_23829[17];
    char text_23846[41];
    char text_23887[21];
    char text_23908[30];
    char text_23938[16];
    char text_23954[21];
    char text_23975[30];
    char text_24005[45];
    char text_24050[21];
    char text_24071[28];
    char text_24099[40];
    char text_24139[21];
    char text_24160[13];
    char text_24173[25];
    char text_24198[21];
    char text_24219[26];
    char text_24245[60];
    char text_24305[21];
    char text_24326[29];
    char text_24355[21];
    char text_24376[33];
    char text_24409[54];
    char text_24463[21];
    char text_24484[30];
    char text_24514[50];
    char text_24564[21];
    char text_24585[26];
    char text_24611[21];
    char text_24632[32];
    char text_24664[50];
    char text_24714[21];
    char text_24735[33];
    char text_24768[46];
    char text_24814[21];
    char text_24835[15];
    char text_24850[34];
    char text_24884[21];
    char text_24905[33];
    char text_24938[175];
    char text_25113[20];
    char text_25133[15];
    char text_25148[58];
    char text_25206[20];
    char text_25226[51];
    char text_25277[20];
    char text_25297[15];
    char text_25312[88];
    char text_25400[20];
    char text_25420[15];
    char text_25435[61];
    char text_25496[20];
    char text_25516[31];
    char text_25547[53];
    char text_25600[20];
    char text_25620[15];
    char text_25635[91];
    char text_25726[20];
    char text_25746[14];
    char text_25760[65];
    char text_25825[20];
    char text_25845[15];
    char text_25860[62];
    char text_25922[20];
    char text_25942[20];
    char text_25962[15];
    char text_25977[64];
    char text_26041[20];
    char text_26061[15];
    char text_26076[79];
    char text_26155[20];
    char text_26175[15];
    char text_26190[62];
    char text_26252[21];
    char text_26273[15];
    char text_26288[94];
    char text_26382[21];
    char text_26403[15];
    char text_26418[85];
    char text_26503[21];
    char text_26524[15];
    char text_26539[66];
    char text_26605[21];
    char text_26626[71];
    char text_26697[21];
    char text_26718[15];
    char text_26733[96];
    char text_26829[21];
    char text_26850[21];
    char text_26871[15];
    char text_26886[58];
    char text_26944[21];
    char text_26965[15];
    char text_26980[73];
    char text_27053[21];
    char text_27074[15];
    char text_27089[60];
    char text_27149[21];
    char text_27170[31];
    char text_27201[60];
    char text_27261[21];
    char text_27282[15];
    char text_27297[82];
    char text_27379[21];
    char text_27400[33];
    char text_27433[181];
    char text_27614[21];
    char text_27635[16];
    char text_27651[66];
    char text_27717[21];
    char text_27738[17];
    char text_27755[53];
    char text_27808[19];
    char text_27827[28];
    char text_27855[51];
    char text_27906[19];
    char text_27925[48];
    char text_27973[19];
    char text_27992[17];
    char text_28009[64];
    char text_28073[19];
    char text_28092[80];
    char text_28172[19];
    char text_28191[33];
    char text_28224[74];
    char text_28298[20];
    char text_28318[30];
    char text_28348[50];
    char text_28398[20];
    char text_28418[29];
    char text_28447[66];
    char text_28513[20];
    char text_28533[31];
    char text_28564[41];
    char text_28605[20];
    char text_28625[21];
    char text_28646[20];
    char text_28666[27];
    char text_28693[46];
    char text_28739[20];
    char text_28759[39];
    char text_28798[20];
    char text_28818[15];
    char text_28833[118];
    char text_28951[21];
    char text_28972[51];
    char text_29023[21];
    char text_29044[13];
    char text_29057[49];
    char text_29106[21];
    char text_29127[16];
    char text_29143[60];
    char text_29203[21];
    char text_29224[15];
    char text_29239[71];
    char text_29310[21];
    char text_29331[14];
    char text_29345[56];
    char text_29401[22];
    char text_29423[78];
    char text_29501[22];
    char text_29523[81];
    char text_29604[22];
    char text_29626[77];
    char text_29703[22];
    char text_29725[60];
    char text_29785[22];
    char text_29807[17];
    char text_29824[76];
    char text_29900[22];
    char text_29922[15];
    char text_29937[55];
    char text_29992[22];
    char text_30014[15];
    char text_30029[71];
    char text_30100[22];
    char text_30122[15];
    char text_30137[28];
    char text_30165[22];
    char text_30187[12];
    char text_30199[56];
    char text_30255[22];
    char text_30277[15];
    char text_30292[43];
    char text_30335[22];
    char text_30357[17];
    char text_30374[36];
    char text_30410[22];
    char text_30432[69];
    char text_30501[22];
    char text_30523[14];
    char text_30537[72];
    char text_30609[22];
    char text_30631[74];
    char text_30705[22];
    char text_30727[15];
    char text_30742[53];
    char text_30795[22];
    char text_30817[43];
    char text_30860[22];
    char text_30882[12];
    char text_30894[33];
    char text_30927[22];
    char text_30949[17];
    char text_30966[38];
    char text_31004[22];
    char text_31026[15];
    char text_31041[49];
    char text_31090[35];
    char text_31125[17];
    char text_31142[49];
    char text_31191[35];
    char text_31226[15];
    char text_31241[62];
    char text_31303[35];
    char text_31338[15];
    char text_31353[49];
    char text_31402[35];
    char text_31437[15];
    char text_31452[57];
    char text_31509[35];
    char text_31544[15];
    char text_31559[70];
    char text_31629[35];
    char text_31664[15];
    char text_31679[45];
    char text_31724[35];
    char text_31759[15];
    char text_31774[58];
    char text_31832[35];
    char text_31867[15];
    char text_31882[54];
    char text_31936[35];
    char text_31971[17];
    char text_31988[102];
    char text_32090[35];
    char text_32125[12];
    char text_32137[85];
    char text_32222[35];
    char text_32257[25];
    char text_32282[19];
    char text_32301[22];
    char text_32323[13];
    char text_32336[15];
    char text_32351[20];
    char text_32371[17];
    char text_32388[21];
    char text_32409[20];
    char text_32429[23];
    char text_32452[23];
    char text_32475[23];
    char text_32498[26];
    char text_32524[28];
    char text_32552[19];
    char text_32571[23];
    char text_32594[14];
    char text_32608[20];
    char text_32628[23];
    char text_32651[27];
    char text_32678[26];
    char text_32704[35];
    char text_32739[30];
    char text_32769[39];
    char text_32808[40];
    char text_32848[37];
    char text_32885[38];
    char text_32923[17];
    char text_32940[18];
    char text_32958[19];
    char text_32977[17];
    char text_32994[26];
    char text_33020[9];
    char text_33029[22];
    char text_33051[21];
    char text_33072[22];
    char text_33094[25];
    char text_33119[22];
    char text_33141[25];
    char text_33166[21];
    char text_33187[21];
    char text_33208[26];
    char text_33234[20];
    char text_33254[20];
    char text_33274[18];
    char text_33292[16];
    char text_33308[23];
    char text_33331[22];
    char text_33353[24];
    char text_33377[18];
    char text_33395[19];
    char text_33414[20];
    char text_33434[20];
    char text_33454[17];
    char text_33471[22];
    char text_33493[27];
    char text_33520[31];
    char text_33551[19];
    char text_33570[28];
    char text_33598[30];
    char text_33628[30];
    char text_33658[22];
    char text_33680[23];
    char text_33703[16];
    char text_33719[21];
    char text_33740[18];
    char text_33758[19];
    char text_33777[24];
    char text_33801[21];
    char text_33822[22];
    char text_33844[30];
    char text_33874[25];
    char text_33899[22];
    char text_33921[27];
    char text_33948[24];
    char text_33972[25];
    char text_33997[22];
    char text_34019[21];
    char text_34040[29];
    char text_34069[26];
    char text_34095[27];
    char text_34122[33];
    char text_34155[21];
    char text_34176[18];
    char text_34194[23];
    char text_34217[20];
    char text_34237[27];
    char text_34264[35];
    char text_34299[29];
    char text_34328[16];
    char text_34344[12];
    char text_34356[25];
    char text_34381[20];
    char text_34401[20];
    char text_34421[18];
    char text_34439[22];
    char text_34461[17];
    char text_34478[21];
    char text_34499[10];
    char text_34509[17];
    char text_34526[9];
    char text_34535[15];
    char text_34550[11];
    char text_34561[15];
    char text_34576[17];
    char text_34593[11];
    char text_34604[15];
    char text_34619[18];
    char text_34637[15];
    char text_34652[12];
    char text_34664[16];
    char text_34680[18];
    char text_34698[18];
    char text_34716[21];
    char text_34737[19];
    char text_34756[17];
    char text_34773[20];
    char text_34793[18];
    char text_34811[20];
    char text_34831[23];
    char text_34854[16];
    char text_34870[18];
    char text_34888[18];
    char text_34906[20];
    char text_34926[21];
    char text_34947[17];
    char text_34964[18];
    char text_34982[14];
    char text_34996[18];
    char text_35014[29];
    char text_35043[27];
    char text_35070[16];
    char text_35086[24];
    char text_35110[24];
    char text_35134[26];
    char text_35160[24];
    char text_35184[3];
    char text_35187[7];
    char text_35194[8];
    char text_35202[13];
    char text_35215[11];
    char text_35226[7];
    char text_35233[6];
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
    "only a response makes a tunnel",
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
    "spec/machines/message.yaml:96",
    "spec/machines/message.yaml:97",
    "rfc9113-8.5-02",
    "In a tunnel only DATA, RST_STREAM, WINDOW_UPDATE and PRIORITY pass; other frames are a stream error.",
    "spec/machines/message.yaml:98",
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
    "both ways turn at once",
    "spec/machines/message.yaml:109",
    "the stream machine lets nothing pass after END_STREAM",
    "spec/machines/message.yaml:112",
    "it is no part of the message",
    "spec/machines/message.yaml:113",
    "spec/machines/message.yaml:114",
    "spec/machines/message.yaml:115",
    "the stream machine lets nothing pass that way",
    "spec/machines/message.yaml:118",
    "spec/machines/message.yaml:119",
    "a server's own message is there",
    "spec/machines/message.yaml:120",
    "spec/machines/message.yaml:121",
    "spec/machines/message.yaml:122",
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

_Static_assert(sizeof texts == 35239, "the texts have gaps");

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
    [79] = {.cite = 6595, .why = 6607, .where = 6628}, /* message/early/send.EXTENSION@server */
    [80] = {.cite = 0, .why = 5946, .where = 6658}, /* message/early/send.EXTENSION@client */
    [81] = {.cite = 0, .why = 6688, .where = 6721}, /* message/early/note.TUNNELLED */
    [82] = {.cite = 6751, .why = 6766, .where = 6855}, /* message/content/recv.SECTION */
    [83] = {.cite = 5654, .why = 5666, .where = 6885}, /* message/content/recv.SECTION_END */
    [84] = {.cite = 5654, .why = 5666, .where = 6915}, /* message/content/recv.DATA */
    [85] = {.cite = 5654, .why = 5666, .where = 6945}, /* message/content/recv.DATA_END */
    [86] = {.cite = 0, .why = 6975, .where = 7036}, /* message/content/recv.INFORMATIONAL */
    [87] = {.cite = 6001, .why = 6013, .where = 7066}, /* message/content/recv.PROMISE@client */
    [88] = {.cite = 0, .why = 6059, .where = 7096}, /* message/content/recv.PROMISE@server */
    [89] = {.cite = 6751, .why = 6766, .where = 7126}, /* message/content/send.SECTION */
    [90] = {.cite = 5654, .why = 5666, .where = 7156}, /* message/content/send.SECTION_END */
    [91] = {.cite = 5654, .why = 5666, .where = 7186}, /* message/content/send.DATA */
    [92] = {.cite = 5654, .why = 5666, .where = 7216}, /* message/content/send.DATA_END */
    [93] = {.cite = 0, .why = 6975, .where = 7246}, /* message/content/send.INFORMATIONAL */
    [94] = {.cite = 6001, .why = 6013, .where = 7276}, /* message/content/send.PROMISE@server */
    [95] = {.cite = 0, .why = 6539, .where = 7306}, /* message/content/send.PROMISE@client */
    [96] = {.cite = 6595, .why = 6607, .where = 7336}, /* message/content/send.EXTENSION */
    [97] = {.cite = 5751, .why = 5763, .where = 7366}, /* message/content/note.TUNNELLED */
    [98] = {.cite = 5751, .why = 5763, .where = 7396}, /* message/tunnel/recv.DATA */
    [99] = {.cite = 5751, .why = 5763, .where = 7426}, /* message/tunnel/recv.DATA_END */
    [100] = {.cite = 7456, .why = 7471, .where = 7572}, /* message/tunnel/recv.SECTION */
    [101] = {.cite = 0, .why = 6975, .where = 7602}, /* message/tunnel/recv.INFORMATIONAL */
    [102] = {.cite = 7456, .why = 7471, .where = 7632}, /* message/tunnel/recv.PROMISE@client */
    [103] = {.cite = 0, .why = 6059, .where = 7663}, /* message/tunnel/recv.PROMISE@server */
    [104] = {.cite = 5751, .why = 5763, .where = 7694}, /* message/tunnel/send.DATA */
    [105] = {.cite = 5751, .why = 5763, .where = 7725}, /* message/tunnel/send.DATA_END */
    [106] = {.cite = 7456, .why = 7471, .where = 7756}, /* message/tunnel/send.SECTION */
    [107] = {.cite = 0, .why = 6975, .where = 7787}, /* message/tunnel/send.INFORMATIONAL */
    [108] = {.cite = 7456, .why = 7471, .where = 7818}, /* message/tunnel/send.PROMISE@server */
    [109] = {.cite = 7456, .why = 7471, .where = 7849}, /* message/tunnel/send.EXTENSION */
    [110] = {.cite = 0, .why = 6539, .where = 7880}, /* message/tunnel/send.PROMISE@client */
    [111] = {.cite = 0, .why = 7911, .where = 7934}, /* message/tunnel/note.TUNNELLED */
    [112] = {.cite = 0, .why = 7965, .where = 8019}, /* message/done/recv.rest */
    [113] = {.cite = 6595, .why = 8050, .where = 8079}, /* message/done/send.EXTENSION */
    [114] = {.cite = 0, .why = 7965, .where = 8110}, /* message/done/send.rest */
    [115] = {.cite = 5751, .why = 5763, .where = 8141}, /* message/done/note.TUNNELLED */
    [116] = {.cite = 0, .why = 8172, .where = 8218}, /* message/absent/recv.rest */
    [117] = {.cite = 6595, .why = 8050, .where = 8249}, /* message/absent/send.EXTENSION@client */
    [118] = {.cite = 0, .why = 8280, .where = 8312}, /* message/absent/send.EXTENSION@server */
    [119] = {.cite = 0, .why = 8172, .where = 8343}, /* message/absent/send.rest */
    [120] = {.cite = 0, .why = 6688, .where = 8374}, /* message/absent/note.TUNNELLED */
    [121] = {.cite = 8724, .why = 8738, .where = 8767}, /* settings_sync/synced/send.SETTINGS */
    [122] = {.cite = 8803, .why = 8833, .where = 8896}, /* settings_sync/synced/recv.SETTINGS_ACK */
    [123] = {.cite = 8724, .why = 8738, .where = 8932}, /* settings_sync/waiting/send.SETTINGS */
    [124] = {.cite = 8724, .why = 8738, .where = 8968}, /* settings_sync/waiting/recv.SETTINGS_ACK */
    [125] = {.cite = 8724, .why = 8738, .where = 9004}, /* settings_sync/waiting_more/send.SETTINGS */
    [126] = {.cite = 8724, .why = 8738, .where = 9040}, /* settings_sync/waiting_more/recv.SETTINGS_ACK */
    [127] = {.cite = 2010, .why = 2041, .where = 9124}, /* stream/any/recv.UNKNOWN */
    [128] = {.cite = 9153, .why = 9168, .where = 9243}, /* stream/idle/recv.DATA */
    [129] = {.cite = 9272, .why = 9287, .where = 9358}, /* stream/idle/recv.RST_STREAM */
    [130] = {.cite = 9387, .why = 9418, .where = 9529}, /* stream/idle/recv.PUSH_PROMISE */
    [131] = {.cite = 9153, .why = 9418, .where = 9558}, /* stream/idle/recv.WINDOW_UPDATE */
    [132] = {.cite = 9153, .why = 9418, .where = 9587}, /* stream/idle/recv.PRIORITY */
    [133] = {.cite = 9616, .why = 9649, .where = 9804}, /* stream/idle/recv.PRIORITY_SIZE */
    [134] = {.cite = 0, .why = 9833, .where = 9862}, /* stream/idle/recv.WINDOW_OVERFLOW */
    [135] = {.cite = 0, .why = 9891, .where = 9935}, /* stream/idle/recv.END_STREAM */
    [136] = {.cite = 9153, .why = 9964, .where = 9987}, /* stream/idle/send.DATA */
    [137] = {.cite = 10016, .why = 10031, .where = 10060}, /* stream/idle/send.RST_STREAM */
    [138] = {.cite = 10089, .why = 10104, .where = 10202}, /* stream/idle/send.PUSH_PROMISE */
    [139] = {.cite = 0, .why = 9891, .where = 10231}, /* stream/idle/send.END_STREAM */
    [140] = {.cite = 0, .why = 10260, .where = 10283}, /* stream/idle/note.UNPROCESSED */
    [141] = {.cite = 10312, .why = 10347, .where = 10414}, /* stream/idle_local/recv.HEADERS */
    [142] = {.cite = 10443, .why = 10458, .where = 10548}, /* stream/idle_local/recv.PROMISED@client */
    [143] = {.cite = 0, .why = 6059, .where = 10577}, /* stream/idle_local/recv.PROMISED@server */
    [144] = {.cite = 10606, .why = 10618, .where = 10636}, /* stream/idle_local/send.HEADERS@client */
    [145] = {.cite = 10665, .why = 10680, .where = 10726}, /* stream/idle_local/send.HEADERS@server */
    [146] = {.cite = 10606, .why = 10618, .where = 10755}, /* stream/idle_local/send.PROMISED@server */
    [147] = {.cite = 10784, .why = 10801, .where = 10838}, /* stream/idle_local/send.PROMISED@client */
    [148] = {.cite = 10606, .why = 10618, .where = 10868}, /* stream/idle_remote/recv.HEADERS@server */
    [149] = {.cite = 10665, .why = 10898, .where = 11006}, /* stream/idle_remote/recv.HEADERS@client */
    [150] = {.cite = 10606, .why = 10618, .where = 11036}, /* stream/idle_remote/recv.PROMISED@client */
    [151] = {.cite = 0, .why = 6059, .where = 11066}, /* stream/idle_remote/recv.PROMISED@server */
    [152] = {.cite = 11096, .why = 10347, .where = 11113}, /* stream/idle_remote/send.HEADERS */
    [153] = {.cite = 11143, .why = 10458, .where = 11176}, /* stream/begun/recv.PROMISED@client */
    [154] = {.cite = 0, .why = 6059, .where = 11206}, /* stream/begun/recv.PROMISED@server */
    [155] = {.cite = 0, .why = 11236, .where = 11282}, /* stream/live/send.PROMISED */
    [156] = {.cite = 518, .why = 11312, .where = 11376}, /* stream/reserved_local/note.UNPROCESSED@server */
    [157] = {.cite = 0, .why = 11406, .where = 11432}, /* stream/reserved_local/note.UNPROCESSED@client */
    [158] = {.cite = 0, .why = 11462, .where = 11509}, /* stream/reserved_local/note.DISOWNED */
    [159] = {.cite = 11539, .why = 11554, .where = 11676}, /* stream/reserved_local/recv.HEADERS@server */
    [160] = {.cite = 0, .why = 6059, .where = 11706}, /* stream/reserved_local/recv.PUSH_PROMISE@server */
    [161] = {.cite = 11736, .why = 11751, .where = 11820}, /* stream/reserved_local/recv.PRIORITY@server */
    [162] = {.cite = 9616, .why = 11850, .where = 11996}, /* stream/reserved_local/recv.PRIORITY_SIZE@server */
    [163] = {.cite = 10606, .why = 10618, .where = 12026}, /* stream/reserved_local/recv.RST_STREAM@server */
    [164] = {.cite = 11736, .why = 11751, .where = 12056}, /* stream/reserved_local/recv.WINDOW_UPDATE@server */
    [165] = {.cite = 12086, .why = 12121, .where = 12301}, /* stream/reserved_local/recv.WINDOW_OVERFLOW@server */
    [166] = {.cite = 0, .why = 9891, .where = 12331}, /* stream/reserved_local/recv.END_STREAM@server */
    [167] = {.cite = 10606, .why = 10618, .where = 12361}, /* stream/reserved_local/send.HEADERS@server */
    [168] = {.cite = 10606, .why = 10618, .where = 12391}, /* stream/reserved_local/send.RST_STREAM@server */
    [169] = {.cite = 12421, .why = 12436, .where = 12517}, /* stream/reserved_local/send.DATA@server */
    [170] = {.cite = 12421, .why = 12547, .where = 12577}, /* stream/reserved_local/send.WINDOW_UPDATE@server */
    [171] = {.cite = 0, .why = 9891, .where = 12607}, /* stream/reserved_local/send.END_STREAM@server */
    [172] = {.cite = 0, .why = 11406, .where = 12637}, /* stream/reserved_local/recv.HEADERS@client */
    [173] = {.cite = 0, .why = 11406, .where = 12667}, /* stream/reserved_local/send.HEADERS@client */
    [174] = {.cite = 0, .why = 12697, .where = 12739}, /* stream/reserved_remote/note.UNPROCESSED */
    [175] = {.cite = 10606, .why = 10618, .where = 12769}, /* stream/reserved_remote/recv.HEADERS@client */
    [176] = {.cite = 12799, .why = 12814, .where = 12928}, /* stream/reserved_remote/recv.DATA@client */
    [177] = {.cite = 12799, .why = 12814, .where = 12958}, /* stream/reserved_remote/recv.PRIORITY@client */
    [178] = {.cite = 12988, .why = 13003, .where = 13073}, /* stream/reserved_remote/recv.PRIORITY_SIZE@client */
    [179] = {.cite = 10606, .why = 10618, .where = 13103}, /* stream/reserved_remote/recv.RST_STREAM@client */
    [180] = {.cite = 0, .why = 9891, .where = 13133}, /* stream/reserved_remote/recv.END_STREAM@client */
    [181] = {.cite = 10606, .why = 10618, .where = 13163}, /* stream/reserved_remote/send.RST_STREAM@client */
    [182] = {.cite = 13193, .why = 13208, .where = 13293}, /* stream/reserved_remote/send.WINDOW_UPDATE@client */
    [183] = {.cite = 13193, .why = 13208, .where = 13323}, /* stream/reserved_remote/send.HEADERS@client */
    [184] = {.cite = 0, .why = 9891, .where = 13353}, /* stream/reserved_remote/send.END_STREAM@client */
    [185] = {.cite = 0, .why = 11406, .where = 13383}, /* stream/reserved_remote/recv.HEADERS@server */
    [186] = {.cite = 0, .why = 11406, .where = 13413}, /* stream/reserved_remote/send.HEADERS@server */
    [187] = {.cite = 13443, .why = 10618, .where = 13471}, /* stream/active/recv.WINDOW_UPDATE */
    [188] = {.cite = 10606, .why = 10618, .where = 13501}, /* stream/active/recv.PRIORITY */
    [189] = {.cite = 13531, .why = 10618, .where = 13559}, /* stream/active/recv.RST_STREAM */
    [190] = {.cite = 13589, .why = 13617, .where = 13723}, /* stream/active/send.EXTENSION */
    [191] = {.cite = 13753, .why = 13781, .where = 13853}, /* stream/active/note.UNPROCESSED@client */
    [192] = {.cite = 518, .why = 11312, .where = 13883}, /* stream/active/note.UNPROCESSED@server */
    [193] = {.cite = 13913, .why = 13941, .where = 14031}, /* stream/active/note.DISOWNED@client */
    [194] = {.cite = 0, .why = 14061, .where = 14089}, /* stream/active/note.DISOWNED@server */
    [195] = {.cite = 10606, .why = 14119, .where = 14163}, /* stream/unended/recv.HEADERS */
    [196] = {.cite = 12988, .why = 13003, .where = 14193}, /* stream/unended/recv.PRIORITY_SIZE */
    [197] = {.cite = 14223, .why = 14238, .where = 14349}, /* stream/unended/recv.PUSH_PROMISE@client */
    [198] = {.cite = 0, .why = 6059, .where = 14379}, /* stream/unended/recv.PUSH_PROMISE@server */
    [199] = {.cite = 14409, .why = 14426, .where = 14530}, /* stream/unended/recv.WINDOW_OVERFLOW */
    [200] = {.cite = 14560, .why = 10618, .where = 14590}, /* stream/unended/send.RST_STREAM */
    [201] = {.cite = 1500, .why = 1512, .where = 14620}, /* stream/unended/send.WINDOW_UPDATE */
    [202] = {.cite = 10606, .why = 10618, .where = 14650}, /* stream/open/recv.END_STREAM */
    [203] = {.cite = 10606, .why = 14119, .where = 14680}, /* stream/open/send.HEADERS */
    [204] = {.cite = 10606, .why = 10618, .where = 14710}, /* stream/open/send.END_STREAM */
    [205] = {.cite = 14740, .why = 14757, .where = 14848}, /* stream/open/send.PUSH_PROMISE@server */
    [206] = {.cite = 10784, .why = 10801, .where = 14878}, /* stream/open/send.PUSH_PROMISE@client */
    [207] = {.cite = 10606, .why = 10618, .where = 14908}, /* stream/half_closed_local/recv.END_STREAM */
    [208] = {.cite = 10606, .why = 14938, .where = 14977}, /* stream/half_closed_local/send.HEADERS */
    [209] = {.cite = 0, .why = 9891, .where = 15007}, /* stream/half_closed_local/send.END_STREAM */
    [210] = {.cite = 15037, .why = 15070, .where = 15278}, /* stream/half_closed_remote/recv.HEADERS */
    [211] = {.cite = 15308, .why = 15357, .where = 15538}, /* stream/half_closed_remote/recv.DATA */
    [212] = {.cite = 14223, .why = 14238, .where = 15568}, /* stream/half_closed_remote/recv.PUSH_PROMISE@client */
    [213] = {.cite = 0, .why = 6059, .where = 15598}, /* stream/half_closed_remote/recv.PUSH_PROMISE@server */
    [214] = {.cite = 9616, .why = 15628, .where = 15784}, /* stream/half_closed_remote/recv.PRIORITY_SIZE */
    [215] = {.cite = 12086, .why = 15814, .where = 16004}, /* stream/half_closed_remote/recv.WINDOW_OVERFLOW */
    [216] = {.cite = 0, .why = 9891, .where = 16034}, /* stream/half_closed_remote/recv.END_STREAM */
    [217] = {.cite = 10606, .why = 14119, .where = 16064}, /* stream/half_closed_remote/send.HEADERS */
    [218] = {.cite = 10606, .why = 10618, .where = 16094}, /* stream/half_closed_remote/send.END_STREAM */
    [219] = {.cite = 10606, .why = 16124, .where = 16191}, /* stream/half_closed_remote/send.RST_STREAM */
    [220] = {.cite = 14740, .why = 14757, .where = 16221}, /* stream/half_closed_remote/send.PUSH_PROMISE@server */
    [221] = {.cite = 10784, .why = 10801, .where = 16251}, /* stream/half_closed_remote/send.PUSH_PROMISE@client */
    [222] = {.cite = 10606, .why = 16281, .where = 16326}, /* stream/half_closed_remote/send.WINDOW_UPDATE */
    [223] = {.cite = 16356, .why = 16384, .where = 16461}, /* stream/ended/recv.WINDOW_UPDATE */
    [224] = {.cite = 0, .why = 16491, .where = 16521}, /* stream/ended/recv.WINDOW_OVERFLOW */
    [225] = {.cite = 16551, .why = 16566, .where = 16615}, /* stream/ended/send.HEADERS */
    [226] = {.cite = 0, .why = 11236, .where = 16645}, /* stream/ended/send.PROMISED */
    [227] = {.cite = 0, .why = 9891, .where = 16675}, /* stream/ended/send.END_STREAM */
    [228] = {.cite = 0, .why = 16705, .where = 16734}, /* stream/ended/note.UNPROCESSED */
    [229] = {.cite = 16764, .why = 16797, .where = 16895}, /* stream/closed_grace/recv.HEADERS */
    [230] = {.cite = 16925, .why = 16940, .where = 16999}, /* stream/closed_grace/recv.PUSH_PROMISE@client */
    [231] = {.cite = 0, .why = 6059, .where = 17029}, /* stream/closed_grace/recv.PUSH_PROMISE@server */
    [232] = {.cite = 17059, .why = 16797, .where = 17074}, /* stream/closed_grace/recv.PRIORITY */
    [233] = {.cite = 10606, .why = 10618, .where = 17104}, /* stream/closed_grace/recv.RST_STREAM */
    [234] = {.cite = 10606, .why = 10618, .where = 17134}, /* stream/closed_grace/recv.END_STREAM */
    [235] = {.cite = 10606, .why = 10618, .where = 17164}, /* stream/settled/recv.PRIORITY */
    [236] = {.cite = 9616, .why = 17194, .where = 17329}, /* stream/settled/recv.PRIORITY_SIZE */
    [237] = {.cite = 14223, .why = 14238, .where = 17359}, /* stream/settled/recv.PUSH_PROMISE@client */
    [238] = {.cite = 0, .why = 6059, .where = 17389}, /* stream/settled/recv.PUSH_PROMISE@server */
    [239] = {.cite = 10606, .why = 10618, .where = 17419}, /* stream/settled/recv.RST_STREAM */
    [240] = {.cite = 0, .why = 9891, .where = 17449}, /* stream/settled/recv.END_STREAM */
    [241] = {.cite = 17479, .why = 17494, .where = 17578}, /* stream/closed_strict/recv.HEADERS */
    [242] = {.cite = 17608, .why = 17639, .where = 17697}, /* stream/closed_strict/recv.DATA */
    [243] = {.cite = 17727, .why = 17744, .where = 17844}, /* stream/closed_forgotten/recv.HEADERS */
    [244] = {.cite = 17608, .why = 17639, .where = 17874}, /* stream/closed_forgotten/recv.DATA */
    [245] = {.cite = 18243, .why = 18275, .where = 18410}, /* check LIMIT_CONCURRENT_STREAMS */
    [246] = {.cite = 18430, .why = 18464, .where = 18589}, /* check LIMIT_HELD_STREAMS */
    [247] = {.cite = 18609, .why = 18642, .where = 18706}, /* check LIMIT_REFUSED_STREAMS */
    [248] = {.cite = 18609, .why = 18726, .where = 18823}, /* check LIMIT_RESETS */
    [249] = {.cite = 18609, .why = 18843, .where = 18899}, /* check LIMIT_GLITCHES */
    [250] = {.cite = 18609, .why = 18919, .where = 19036}, /* check LIMIT_DATA_OVERHEAD */
    [251] = {.cite = 19056, .why = 19086, .where = 19166}, /* check LIMIT_DATA_EMPTY */
    [252] = {.cite = 18609, .why = 19187, .where = 19319}, /* check LIMIT_WINDOW_UPDATES */
    [253] = {.cite = 18609, .why = 19340, .where = 19419}, /* check LIMIT_CONTROL_QUEUE */
    [254] = {.cite = 19440, .why = 19474, .where = 19599}, /* check LIMIT_LIST_OCTETS_HARD */
    [255] = {.cite = 19620, .why = 19655, .where = 19731}, /* check LIMIT_LIST_FIELDS_HARD */
    [256] = {.cite = 19752, .why = 19785, .where = 19847}, /* check LIMIT_LIST_CRUMBS_HARD */
    [257] = {.cite = 19868, .why = 19898, .where = 19975}, /* check LIMIT_BLOCK_CONTINUATIONS */
    [258] = {.cite = 19868, .why = 19996, .where = 20091}, /* check LIMIT_BLOCK_SHORT_FRAGMENTS */
    [259] = {.cite = 20112, .why = 20137, .where = 20254}, /* check LIMIT_SIZE_UPDATES */
    [260] = {.cite = 20275, .why = 20304, .where = 20370}, /* check LIMIT_SETTINGS_ENTRIES */
    [261] = {.cite = 18609, .why = 20391, .where = 20547}, /* check LIMIT_GOODPUT */
    [262] = {.cite = 20568, .why = 20600, .where = 20677}, /* check LIMIT_INFORMATIONAL */
    [263] = {.cite = 20698, .why = 20727, .where = 20812}, /* check LIMIT_REFUSED_PROMISES */
    [264] = {.cite = 20833, .why = 20850, .where = 20921}, /* check SETTINGS_ENABLE_PUSH_RANGE */
    [265] = {.cite = 20943, .why = 20978, .where = 21058}, /* check SETTINGS_ENABLE_PUSH_ROLE */
    [266] = {.cite = 21080, .why = 21097, .where = 21175}, /* check SETTINGS_INITIAL_WINDOW_SIZE_RANGE */
    [267] = {.cite = 21197, .why = 21232, .where = 21317}, /* check SETTINGS_MAX_FRAME_SIZE_RANGE */
    [268] = {.cite = 21339, .why = 21352, .where = 21387}, /* check SETTINGS_ENABLE_CONNECT_PROTOCOL_RANGE */
    [269] = {.cite = 21409, .why = 21422, .where = 21476}, /* check SETTINGS_ENABLE_CONNECT_PROTOCOL_CHANGE */
    [270] = {.cite = 21498, .why = 21513, .where = 21594}, /* check SETTINGS_NO_RFC7540_PRIORITIES_RANGE */
    [271] = {.cite = 21616, .why = 21647, .where = 21725}, /* check SETTINGS_NO_RFC7540_PRIORITIES_CHANGE */
    [272] = {.cite = 21747, .why = 21777, .where = 21799}, /* check FIELD_NAME_EMPTY */
    [273] = {.cite = 21820, .why = 21855, .where = 21918}, /* check FIELD_NAME_OCTETS */
    [274] = {.cite = 21939, .why = 21974, .where = 22012}, /* check FIELD_VALUE_OCTETS */
    [275] = {.cite = 22033, .why = 22050, .where = 22096}, /* check FIELD_VALUE_EDGE */
    [276] = {.cite = 22117, .why = 22134, .where = 22174}, /* check FIELD_CONNECTION_SPECIFIC */
    [277] = {.cite = 22195, .why = 22212, .where = 22264}, /* check FIELD_TE */
    [278] = {.cite = 22285, .why = 22317, .where = 22371}, /* check FIELD_NOT_IN_TRAILERS */
    [279] = {.cite = 22392, .why = 22407, .where = 22435}, /* check FIELD_PSEUDO_UNKNOWN */
    [280] = {.cite = 22456, .why = 22487, .where = 22520}, /* check FIELD_PSEUDO_REPEATED */
    [281] = {.cite = 22541, .why = 22572, .where = 22621}, /* check FIELD_PSEUDO_AFTER_FIELD */
    [282] = {.cite = 22642, .why = 22673, .where = 22739}, /* check FIELD_PSEUDO_NOT_HERE */
    [283] = {.cite = 22760, .why = 22791, .where = 22829}, /* check FIELD_PSEUDO_IN_TRAILERS */
    [284] = {.cite = 22850, .why = 22885, .where = 22923}, /* check FIELD_PSEUDO_MISSING */
    [285] = {.cite = 22944, .why = 22979, .where = 23004}, /* check FIELD_STATUS_MISSING */
    [286] = {.cite = 23025, .why = 23060, .where = 23107}, /* check FIELD_PROMISED_INCOMPLETE */
    [287] = {.cite = 23128, .why = 23145, .where = 23168}, /* check FIELD_METHOD_OCTETS */
    [288] = {.cite = 23128, .why = 23189, .where = 23217}, /* check FIELD_SCHEME_OCTETS */
    [289] = {.cite = 23128, .why = 23238, .where = 23313}, /* check FIELD_PATH_OCTETS */
    [290] = {.cite = 23334, .why = 23369, .where = 23433}, /* check FIELD_PATH_FORM */
    [291] = {.cite = 23454, .why = 23471, .where = 23543}, /* check FIELD_AUTHORITY_OCTETS */
    [292] = {.cite = 23564, .why = 23597, .where = 23620}, /* check FIELD_AUTHORITY_EMPTY */
    [293] = {.cite = 23641, .why = 23671, .where = 23714}, /* check FIELD_AUTHORITY_MISSING */
    [294] = {.cite = 23735, .why = 23765, .where = 23808}, /* check FIELD_HOST_OCTETS */
    [295] = {.cite = 23829, .why = 23846, .where = 23887}, /* check FIELD_HOST_DIFFERS */
    [296] = {.cite = 23908, .why = 23938, .where = 23954}, /* check FIELD_HOST_REPEATED */
    [297] = {.cite = 23975, .why = 24005, .where = 24050}, /* check FIELD_STATUS_SYNTAX */
    [298] = {.cite = 24071, .why = 24099, .where = 24139}, /* check FIELD_STATUS_101 */
    [299] = {.cite = 24160, .why = 24173, .where = 24198}, /* check FIELD_PROTOCOL_OCTETS */
    [300] = {.cite = 24219, .why = 24245, .where = 24305}, /* check FIELD_PROTOCOL_NOT_ENABLED */
    [301] = {.cite = 24160, .why = 24326, .where = 24355}, /* check FIELD_PROTOCOL_WITHOUT_CONNECT */
    [302] = {.cite = 24376, .why = 24409, .where = 24463}, /* check FIELD_CONNECT_FORM */
    [303] = {.cite = 24484, .why = 24514, .where = 24564}, /* check FIELD_CONTENT_LENGTH_SYNTAX */
    [304] = {.cite = 24484, .why = 24585, .where = 24611}, /* check FIELD_CONTENT_LENGTH_REPEATED */
    [305] = {.cite = 24632, .why = 24664, .where = 24714}, /* check FIELD_CONTENT_LENGTH_MISMATCH */
    [306] = {.cite = 24735, .why = 24768, .where = 24814}, /* check FIELD_PROMISED_METHOD */
    [307] = {.cite = 24835, .why = 24850, .where = 24884}, /* check FIELD_PROMISED_CONTENT */
    [308] = {.cite = 24905, .why = 24938, .where = 25113}, /* check FRAME_TOO_LARGE */
    [309] = {.cite = 25133, .why = 25148, .where = 25206}, /* check FRAME_DATA_STREAM_ID */
    [310] = {.cite = 24905, .why = 25226, .where = 25277}, /* check FRAME_DATA_LENGTH */
    [311] = {.cite = 25297, .why = 25312, .where = 25400}, /* check FRAME_DATA_PADDING */
    [312] = {.cite = 25420, .why = 25435, .where = 25496}, /* check FRAME_HEADERS_STREAM_ID */
    [313] = {.cite = 25516, .why = 25547, .where = 25600}, /* check FRAME_HEADERS_LENGTH */
    [314] = {.cite = 25620, .why = 25635, .where = 25726}, /* check FRAME_HEADERS_PADDING */
    [315] = {.cite = 25746, .why = 25760, .where = 25825}, /* check FRAME_HEADERS_SELF_DEPENDENCY */
    [316] = {.cite = 25845, .why = 25860, .where = 25922}, /* check FRAME_PRIORITY_STREAM_ID */
    [317] = {.cite = 12988, .why = 13003, .where = 25942}, /* check FRAME_PRIORITY_LENGTH */
    [318] = {.cite = 25962, .why = 25977, .where = 26041}, /* check FRAME_RST_STREAM_STREAM_ID */
    [319] = {.cite = 26061, .why = 26076, .where = 26155}, /* check FRAME_RST_STREAM_LENGTH */
    [320] = {.cite = 26175, .why = 26190, .where = 26252}, /* check FRAME_SETTINGS_STREAM_ID */
    [321] = {.cite = 26273, .why = 26288, .where = 26382}, /* check FRAME_SETTINGS_LENGTH */
    [322] = {.cite = 26403, .why = 26418, .where = 26503}, /* check FRAME_SETTINGS_EMPTY */
    [323] = {.cite = 26524, .why = 26539, .where = 26605}, /* check FRAME_PUSH_PROMISE_STREAM_ID */
    [324] = {.cite = 25516, .why = 26626, .where = 26697}, /* check FRAME_PUSH_PROMISE_LENGTH */
    [325] = {.cite = 26718, .why = 26733, .where = 26829}, /* check FRAME_PUSH_PROMISE_PADDING */
    [326] = {.cite = 10443, .why = 10458, .where = 26850}, /* check FRAME_PUSH_PROMISE_PROMISED_ZERO */
    [327] = {.cite = 26871, .why = 26886, .where = 26944}, /* check FRAME_PING_STREAM_ID */
    [328] = {.cite = 26965, .why = 26980, .where = 27053}, /* check FRAME_PING_LENGTH */
    [329] = {.cite = 27074, .why = 27089, .where = 27149}, /* check FRAME_GOAWAY_STREAM_ID */
    [330] = {.cite = 27170, .why = 27201, .where = 27261}, /* check FRAME_GOAWAY_LENGTH */
    [331] = {.cite = 27282, .why = 27297, .where = 27379}, /* check FRAME_WINDOW_UPDATE_LENGTH */
    [332] = {.cite = 27400, .why = 27433, .where = 27614}, /* check FRAME_WINDOW_UPDATE_ZERO_INCREMENT */
    [333] = {.cite = 27635, .why = 27651, .where = 27717}, /* check FRAME_CONTINUATION_STREAM_ID */
    [334] = {.cite = 27738, .why = 27755, .where = 27808}, /* check FLOW_CONNECTION */
    [335] = {.cite = 27827, .why = 27855, .where = 27906}, /* check FLOW_STREAM */
    [336] = {.cite = 14409, .why = 27925, .where = 27973}, /* check FLOW_CONNECTION_OVERFLOW */
    [337] = {.cite = 27992, .why = 28009, .where = 28073}, /* check FLOW_INITIAL_WINDOW */
    [338] = {.cite = 13753, .why = 28092, .where = 28172}, /* check STREAM_AFTER_GOAWAY */
    [339] = {.cite = 28191, .why = 28224, .where = 28298}, /* check PROMISE_ON_PUSHED */
    [340] = {.cite = 28318, .why = 28348, .where = 28398}, /* check PROMISE_CROSSED_RESET */
    [341] = {.cite = 28418, .why = 28447, .where = 28513}, /* check PROMISE_UNWANTED */
    [342] = {.cite = 28533, .why = 28564, .where = 28605}, /* check PROMISE_BEYOND_LIMIT */
    [343] = {.cite = 8803, .why = 28625, .where = 28646}, /* check NO_MEMORY */
    [344] = {.cite = 28666, .why = 28693, .where = 28739}, /* check TRANSPORT_CLOSED */
    [345] = {.cite = 8803, .why = 28759, .where = 28798}, /* check INTERNAL */
    [346] = {.cite = 28818, .why = 28833, .where = 28951}, /* check CALL_REENTERED */
    [347] = {.cite = 3417, .why = 28972, .where = 29023}, /* check CALL_ENDED */
    [348] = {.cite = 29044, .why = 29057, .where = 29106}, /* check CALL_NO_MEMORY */
    [349] = {.cite = 29127, .why = 29143, .where = 29203}, /* check CALL_OUTPUT_FULL */
    [350] = {.cite = 29224, .why = 29239, .where = 29310}, /* check CALL_FLAGS */
    [351] = {.cite = 29331, .why = 29345, .where = 29401}, /* check CALL_STREAM_ID */
    [352] = {.cite = 29331, .why = 29423, .where = 29501}, /* check CALL_NO_STREAM_ID */
    [353] = {.cite = 10606, .why = 29523, .where = 29604}, /* check CALL_NO_STREAM */
    [354] = {.cite = 1500, .why = 29626, .where = 29703}, /* check CALL_CLOSED */
    [355] = {.cite = 10606, .why = 29725, .where = 29785}, /* check CALL_NOT_CLOSED */
    [356] = {.cite = 29807, .why = 29824, .where = 29900}, /* check CALL_STREAM_LIMIT */
    [357] = {.cite = 29922, .why = 29937, .where = 29992}, /* check CALL_SECTION_SIZE */
    [358] = {.cite = 30014, .why = 30029, .where = 30100}, /* check CALL_PROMISE_ON_OURS */
    [359] = {.cite = 30122, .why = 30137, .where = 30165}, /* check CALL_PUSH_DISABLED */
    [360] = {.cite = 30187, .why = 30199, .where = 30255}, /* check CALL_PING_OPAQUE */
    [361] = {.cite = 30277, .why = 30292, .where = 30335}, /* check CALL_INCREMENT_ZERO */
    [362] = {.cite = 30357, .why = 30374, .where = 30410}, /* check CALL_WINDOW_RANGE */
    [363] = {.cite = 27992, .why = 30432, .where = 30501}, /* check CALL_INITIAL_WINDOW */
    [364] = {.cite = 30523, .why = 30537, .where = 30609}, /* check CALL_ACKNOWLEDGED_MORE */
    [365] = {.cite = 6595, .why = 30631, .where = 30705}, /* check CALL_FRAME_TYPE */
    [366] = {.cite = 30727, .why = 30742, .where = 30795}, /* check CALL_FRAME_LENGTH */
    [367] = {.cite = 518, .why = 30817, .where = 30860}, /* check CALL_DEBUG_LENGTH */
    [368] = {.cite = 30882, .why = 30894, .where = 30927}, /* check CALL_OCTETS_MISSING */
    [369] = {.cite = 30949, .why = 30966, .where = 31004}, /* check CALL_SETTING_UNKNOWN */
    [370] = {.cite = 31026, .why = 31041, .where = 31090}, /* check HPACK_INDEX_ZERO */
    [371] = {.cite = 31125, .why = 31142, .where = 31191}, /* check HPACK_INDEX_RANGE */
    [372] = {.cite = 31226, .why = 31241, .where = 31303}, /* check HPACK_INTEGER */
    [373] = {.cite = 31338, .why = 31353, .where = 31402}, /* check HPACK_HUFFMAN_EOS */
    [374] = {.cite = 31437, .why = 31452, .where = 31509}, /* check HPACK_HUFFMAN_PADDING_LENGTH */
    [375] = {.cite = 31544, .why = 31559, .where = 31629}, /* check HPACK_HUFFMAN_PADDING_BITS */
    [376] = {.cite = 31664, .why = 31679, .where = 31724}, /* check HPACK_TRUNCATED */
    [377] = {.cite = 31759, .why = 31774, .where = 31832}, /* check HPACK_SIZE_UPDATE_LIMIT */
    [378] = {.cite = 31867, .why = 31882, .where = 31936}, /* check HPACK_SIZE_UPDATE_PLACE */
    [379] = {.cite = 31971, .why = 31988, .where = 32090}, /* check HPACK_SIZE_UPDATE_MISSING */
    [380] = {.cite = 32125, .why = 32137, .where = 32222}, /* check HPACK_SIZE_UPDATE_COUNT */
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
    86, 86, 82, 83, 86, 84, 85, 87, 93, 93, 89, 90, 93, 91, 92, 95, 96, 97,
    /* message client tunnel */
    101, 101, 100, 100, 101, 98, 99, 102, 107, 107, 106, 106, 107, 104, 105, 110, 109, 111,
    /* message client done */
    112, 112, 112, 112, 112, 112, 112, 112, 114, 114, 114, 114, 114, 114, 114, 114, 113, 115,
    /* message client absent */
    116, 116, 116, 116, 116, 116, 116, 116, 119, 119, 119, 119, 119, 119, 119, 119, 117, 120,
    /* message server waiting */
    59, 59, 60, 61, 63, 65, 65, 67, 68, 69, 71, 72, 73, 75, 75, 77, 79, 81,
    /* message server informational */
    59, 59, 60, 61, 63, 65, 65, 67, 68, 69, 71, 72, 73, 75, 75, 77, 79, 81,
    /* message server content */
    86, 86, 82, 83, 86, 84, 85, 88, 93, 93, 89, 90, 93, 91, 92, 94, 96, 97,
    /* message server tunnel */
    101, 101, 100, 100, 101, 98, 99, 103, 107, 107, 106, 106, 107, 104, 105, 108, 109, 111,
    /* message server done */
    112, 112, 112, 112, 112, 112, 112, 112, 114, 114, 114, 114, 114, 114, 114, 114, 113, 115,
    /* message server absent */
    116, 116, 116, 116, 116, 116, 116, 116, 119, 119, 119, 119, 119, 119, 119, 119, 118, 120,
    /* settings_sync client synced */
    122, 121,
    /* settings_sync client waiting */
    124, 123,
    /* settings_sync client waiting_more */
    126, 125,
    /* settings_sync server synced */
    122, 121,
    /* settings_sync server waiting */
    124, 123,
    /* settings_sync server waiting_more */
    126, 125,
    /* stream client idle_local */
    141, 128, 132, 133, 129, 130, 142, 131, 134, 127, 135, 144, 136, 137, 138, 147, 136, 136, 139, 140, 140,
    /* stream client idle_remote */
    149, 128, 132, 133, 129, 130, 150, 131, 134, 127, 135, 152, 136, 137, 138, 152, 136, 136, 139, 140, 140,
    /* stream client reserved_local */
    172, 172, 172, 172, 172, 172, 153, 172, 172, 127, 172, 173, 173, 173, 173, 155, 173, 173, 173, 157, 158,
    /* stream client reserved_remote */
    175, 176, 177, 178, 179, 176, 153, 176, 176, 127, 180, 183, 183, 181, 183, 155, 182, 183, 184, 174, 174,
    /* stream client open */
    195, 195, 188, 196, 189, 197, 153, 187, 199, 127, 202, 203, 203, 200, 206, 155, 201, 190, 204, 191, 193,
    /* stream client half_closed_local */
    195, 195, 188, 196, 189, 197, 153, 187, 199, 127, 207, 208, 208, 200, 208, 155, 201, 190, 209, 191, 193,
    /* stream client half_closed_remote */
    210, 211, 188, 214, 189, 212, 153, 187, 215, 127, 216, 217, 217, 219, 221, 155, 222, 190, 218, 191, 193,
    /* stream client closed_grace */
    229, 229, 232, 232, 233, 230, 153, 223, 224, 127, 234, 225, 225, 225, 225, 226, 225, 225, 227, 228, 228,
    /* stream client closed_strict */
    241, 242, 235, 236, 239, 237, 153, 223, 224, 127, 240, 225, 225, 225, 225, 226, 225, 225, 227, 228, 228,
    /* stream client closed_forgotten */
    243, 244, 235, 236, 239, 237, 153, 223, 224, 127, 240, 225, 225, 225, 225, 226, 225, 225, 227, 228, 228,
    /* stream server idle_local */
    141, 128, 132, 133, 129, 130, 143, 131, 134, 127, 135, 145, 136, 137, 138, 146, 136, 136, 139, 140, 140,
    /* stream server idle_remote */
    148, 128, 132, 133, 129, 130, 151, 131, 134, 127, 135, 152, 136, 137, 138, 152, 136, 136, 139, 140, 140,
    /* stream server reserved_local */
    159, 159, 161, 162, 163, 160, 154, 164, 165, 127, 166, 167, 169, 168, 169, 155, 170, 169, 171, 156, 158,
    /* stream server reserved_remote */
    185, 185, 185, 185, 185, 185, 154, 185, 185, 127, 185, 186, 186, 186, 186, 155, 186, 186, 186, 174, 174,
    /* stream server open */
    195, 195, 188, 196, 189, 198, 154, 187, 199, 127, 202, 203, 203, 200, 205, 155, 201, 190, 204, 192, 194,
    /* stream server half_closed_local */
    195, 195, 188, 196, 189, 198, 154, 187, 199, 127, 207, 208, 208, 200, 208, 155, 201, 190, 209, 192, 194,
    /* stream server half_closed_remote */
    210, 211, 188, 214, 189, 213, 154, 187, 215, 127, 216, 217, 217, 219, 220, 155, 222, 190, 218, 192, 194,
    /* stream server closed_grace */
    229, 229, 232, 232, 233, 231, 154, 223, 224, 127, 234, 225, 225, 225, 225, 226, 225, 225, 227, 228, 228,
    /* stream server closed_strict */
    241, 242, 235, 236, 239, 238, 154, 223, 224, 127, 240, 225, 225, 225, 225, 226, 225, 225, 227, 228, 228,
    /* stream server closed_forgotten */
    243, 244, 235, 236, 239, 238, 154, 223, 224, 127, 240, 225, 225, 225, 225, 226, 225, 225, 227, 228, 228,
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
    8413, 8421, 8435, 8443, 8450, 8455,
    8462, 8481, 8504, 8517, 8534, 3901, 8546, 8560, 8573, 8592, 8615, 8628, 8645, 8657, 8667, 8681, 8694, 8709,
    /* settings_sync */
    9090, 8413, 9097,
    3985, 9110,
    /* stream */
    17911, 17922, 17934, 17949, 3810, 17965, 17983, 18002, 18015, 18029,
    3911, 3901, 3941, 18046, 3955, 4003, 18065, 4095, 18079, 4132, 18100, 18116, 8657, 18129, 18145, 18163, 18177, 8694, 18196, 18212, 18229,
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
        .name = 8405,
        .states = SW_MESSAGE_STATE_COUNT,
        .inputs = SW_MESSAGE_INPUT_COUNT,
        .first_cell = 456,
        .first_state = 41,
        .first_input = 47,
    },
    [SW_MACHINE_SETTINGS_SYNC] = {
        .name = 9076,
        .states = SW_SETTINGS_SYNC_STATE_COUNT,
        .inputs = SW_SETTINGS_SYNC_INPUT_COUNT,
        .first_cell = 672,
        .first_state = 65,
        .first_input = 68,
    },
    [SW_MACHINE_STREAM] = {
        .name = 17904,
        .states = SW_STREAM_STATE_COUNT,
        .inputs = SW_STREAM_INPUT_COUNT,
        .first_cell = 684,
        .first_state = 70,
        .first_input = 80,
    },
};

static const uint32_t verdicts[] = {
    [SW_VERDICT_GO] = 35184,
    [SW_VERDICT_IGNORE] = 35187,
    [SW_VERDICT_DISCARD] = 35194,
    [SW_VERDICT_STREAM_ERROR] = 35202,
    [SW_VERDICT_CONN_ERROR] = 35215,
    [SW_VERDICT_REFUSE] = 35226,
    [SW_VERDICT_NEVER] = 35233,
};

static const uint32_t checks[SW_CHECK_COUNT] = {
    [SW_CHECK_NONE] = 0,
    [SW_CHECK_LIMIT_CONCURRENT_STREAMS] = 32257,
    [SW_CHECK_LIMIT_HELD_STREAMS] = 32282,
    [SW_CHECK_LIMIT_REFUSED_STREAMS] = 32301,
    [SW_CHECK_LIMIT_RESETS] = 32323,
    [SW_CHECK_LIMIT_GLITCHES] = 32336,
    [SW_CHECK_LIMIT_DATA_OVERHEAD] = 32351,
    [SW_CHECK_LIMIT_DATA_EMPTY] = 32371,
    [SW_CHECK_LIMIT_WINDOW_UPDATES] = 32388,
    [SW_CHECK_LIMIT_CONTROL_QUEUE] = 32409,
    [SW_CHECK_LIMIT_LIST_OCTETS_HARD] = 32429,
    [SW_CHECK_LIMIT_LIST_FIELDS_HARD] = 32452,
    [SW_CHECK_LIMIT_LIST_CRUMBS_HARD] = 32475,
    [SW_CHECK_LIMIT_BLOCK_CONTINUATIONS] = 32498,
    [SW_CHECK_LIMIT_BLOCK_SHORT_FRAGMENTS] = 32524,
    [SW_CHECK_LIMIT_SIZE_UPDATES] = 32552,
    [SW_CHECK_LIMIT_SETTINGS_ENTRIES] = 32571,
    [SW_CHECK_LIMIT_GOODPUT] = 32594,
    [SW_CHECK_LIMIT_INFORMATIONAL] = 32608,
    [SW_CHECK_LIMIT_REFUSED_PROMISES] = 32628,
    [SW_CHECK_SETTINGS_ENABLE_PUSH_RANGE] = 32651,
    [SW_CHECK_SETTINGS_ENABLE_PUSH_ROLE] = 32678,
    [SW_CHECK_SETTINGS_INITIAL_WINDOW_SIZE_RANGE] = 32704,
    [SW_CHECK_SETTINGS_MAX_FRAME_SIZE_RANGE] = 32739,
    [SW_CHECK_SETTINGS_ENABLE_CONNECT_PROTOCOL_RANGE] = 32769,
    [SW_CHECK_SETTINGS_ENABLE_CONNECT_PROTOCOL_CHANGE] = 32808,
    [SW_CHECK_SETTINGS_NO_RFC7540_PRIORITIES_RANGE] = 32848,
    [SW_CHECK_SETTINGS_NO_RFC7540_PRIORITIES_CHANGE] = 32885,
    [SW_CHECK_FIELD_NAME_EMPTY] = 32923,
    [SW_CHECK_FIELD_NAME_OCTETS] = 32940,
    [SW_CHECK_FIELD_VALUE_OCTETS] = 32958,
    [SW_CHECK_FIELD_VALUE_EDGE] = 32977,
    [SW_CHECK_FIELD_CONNECTION_SPECIFIC] = 32994,
    [SW_CHECK_FIELD_TE] = 33020,
    [SW_CHECK_FIELD_NOT_IN_TRAILERS] = 33029,
    [SW_CHECK_FIELD_PSEUDO_UNKNOWN] = 33051,
    [SW_CHECK_FIELD_PSEUDO_REPEATED] = 33072,
    [SW_CHECK_FIELD_PSEUDO_AFTER_FIELD] = 33094,
    [SW_CHECK_FIELD_PSEUDO_NOT_HERE] = 33119,
    [SW_CHECK_FIELD_PSEUDO_IN_TRAILERS] = 33141,
    [SW_CHECK_FIELD_PSEUDO_MISSING] = 33166,
    [SW_CHECK_FIELD_STATUS_MISSING] = 33187,
    [SW_CHECK_FIELD_PROMISED_INCOMPLETE] = 33208,
    [SW_CHECK_FIELD_METHOD_OCTETS] = 33234,
    [SW_CHECK_FIELD_SCHEME_OCTETS] = 33254,
    [SW_CHECK_FIELD_PATH_OCTETS] = 33274,
    [SW_CHECK_FIELD_PATH_FORM] = 33292,
    [SW_CHECK_FIELD_AUTHORITY_OCTETS] = 33308,
    [SW_CHECK_FIELD_AUTHORITY_EMPTY] = 33331,
    [SW_CHECK_FIELD_AUTHORITY_MISSING] = 33353,
    [SW_CHECK_FIELD_HOST_OCTETS] = 33377,
    [SW_CHECK_FIELD_HOST_DIFFERS] = 33395,
    [SW_CHECK_FIELD_HOST_REPEATED] = 33414,
    [SW_CHECK_FIELD_STATUS_SYNTAX] = 33434,
    [SW_CHECK_FIELD_STATUS_101] = 33454,
    [SW_CHECK_FIELD_PROTOCOL_OCTETS] = 33471,
    [SW_CHECK_FIELD_PROTOCOL_NOT_ENABLED] = 33493,
    [SW_CHECK_FIELD_PROTOCOL_WITHOUT_CONNECT] = 33520,
    [SW_CHECK_FIELD_CONNECT_FORM] = 33551,
    [SW_CHECK_FIELD_CONTENT_LENGTH_SYNTAX] = 33570,
    [SW_CHECK_FIELD_CONTENT_LENGTH_REPEATED] = 33598,
    [SW_CHECK_FIELD_CONTENT_LENGTH_MISMATCH] = 33628,
    [SW_CHECK_FIELD_PROMISED_METHOD] = 33658,
    [SW_CHECK_FIELD_PROMISED_CONTENT] = 33680,
    [SW_CHECK_FRAME_TOO_LARGE] = 33703,
    [SW_CHECK_FRAME_DATA_STREAM_ID] = 33719,
    [SW_CHECK_FRAME_DATA_LENGTH] = 33740,
    [SW_CHECK_FRAME_DATA_PADDING] = 33758,
    [SW_CHECK_FRAME_HEADERS_STREAM_ID] = 33777,
    [SW_CHECK_FRAME_HEADERS_LENGTH] = 33801,
    [SW_CHECK_FRAME_HEADERS_PADDING] = 33822,
    [SW_CHECK_FRAME_HEADERS_SELF_DEPENDENCY] = 33844,
    [SW_CHECK_FRAME_PRIORITY_STREAM_ID] = 33874,
    [SW_CHECK_FRAME_PRIORITY_LENGTH] = 33899,
    [SW_CHECK_FRAME_RST_STREAM_STREAM_ID] = 33921,
    [SW_CHECK_FRAME_RST_STREAM_LENGTH] = 33948,
    [SW_CHECK_FRAME_SETTINGS_STREAM_ID] = 33972,
    [SW_CHECK_FRAME_SETTINGS_LENGTH] = 33997,
    [SW_CHECK_FRAME_SETTINGS_EMPTY] = 34019,
    [SW_CHECK_FRAME_PUSH_PROMISE_STREAM_ID] = 34040,
    [SW_CHECK_FRAME_PUSH_PROMISE_LENGTH] = 34069,
    [SW_CHECK_FRAME_PUSH_PROMISE_PADDING] = 34095,
    [SW_CHECK_FRAME_PUSH_PROMISE_PROMISED_ZERO] = 34122,
    [SW_CHECK_FRAME_PING_STREAM_ID] = 34155,
    [SW_CHECK_FRAME_PING_LENGTH] = 34176,
    [SW_CHECK_FRAME_GOAWAY_STREAM_ID] = 34194,
    [SW_CHECK_FRAME_GOAWAY_LENGTH] = 34217,
    [SW_CHECK_FRAME_WINDOW_UPDATE_LENGTH] = 34237,
    [SW_CHECK_FRAME_WINDOW_UPDATE_ZERO_INCREMENT] = 34264,
    [SW_CHECK_FRAME_CONTINUATION_STREAM_ID] = 34299,
    [SW_CHECK_FLOW_CONNECTION] = 34328,
    [SW_CHECK_FLOW_STREAM] = 34344,
    [SW_CHECK_FLOW_CONNECTION_OVERFLOW] = 34356,
    [SW_CHECK_FLOW_INITIAL_WINDOW] = 34381,
    [SW_CHECK_STREAM_AFTER_GOAWAY] = 34401,
    [SW_CHECK_PROMISE_ON_PUSHED] = 34421,
    [SW_CHECK_PROMISE_CROSSED_RESET] = 34439,
    [SW_CHECK_PROMISE_UNWANTED] = 34461,
    [SW_CHECK_PROMISE_BEYOND_LIMIT] = 34478,
    [SW_CHECK_NO_MEMORY] = 34499,
    [SW_CHECK_TRANSPORT_CLOSED] = 34509,
    [SW_CHECK_INTERNAL] = 34526,
    [SW_CHECK_CALL_REENTERED] = 34535,
    [SW_CHECK_CALL_ENDED] = 34550,
    [SW_CHECK_CALL_NO_MEMORY] = 34561,
    [SW_CHECK_CALL_OUTPUT_FULL] = 34576,
    [SW_CHECK_CALL_FLAGS] = 34593,
    [SW_CHECK_CALL_STREAM_ID] = 34604,
    [SW_CHECK_CALL_NO_STREAM_ID] = 34619,
    [SW_CHECK_CALL_NO_STREAM] = 34637,
    [SW_CHECK_CALL_CLOSED] = 34652,
    [SW_CHECK_CALL_NOT_CLOSED] = 34664,
    [SW_CHECK_CALL_STREAM_LIMIT] = 34680,
    [SW_CHECK_CALL_SECTION_SIZE] = 34698,
    [SW_CHECK_CALL_PROMISE_ON_OURS] = 34716,
    [SW_CHECK_CALL_PUSH_DISABLED] = 34737,
    [SW_CHECK_CALL_PING_OPAQUE] = 34756,
    [SW_CHECK_CALL_INCREMENT_ZERO] = 34773,
    [SW_CHECK_CALL_WINDOW_RANGE] = 34793,
    [SW_CHECK_CALL_INITIAL_WINDOW] = 34811,
    [SW_CHECK_CALL_ACKNOWLEDGED_MORE] = 34831,
    [SW_CHECK_CALL_FRAME_TYPE] = 34854,
    [SW_CHECK_CALL_FRAME_LENGTH] = 34870,
    [SW_CHECK_CALL_DEBUG_LENGTH] = 34888,
    [SW_CHECK_CALL_OCTETS_MISSING] = 34906,
    [SW_CHECK_CALL_SETTING_UNKNOWN] = 34926,
    [SW_CHECK_HPACK_INDEX_ZERO] = 34947,
    [SW_CHECK_HPACK_INDEX_RANGE] = 34964,
    [SW_CHECK_HPACK_INTEGER] = 34982,
    [SW_CHECK_HPACK_HUFFMAN_EOS] = 34996,
    [SW_CHECK_HPACK_HUFFMAN_PADDING_LENGTH] = 35014,
    [SW_CHECK_HPACK_HUFFMAN_PADDING_BITS] = 35043,
    [SW_CHECK_HPACK_TRUNCATED] = 35070,
    [SW_CHECK_HPACK_SIZE_UPDATE_LIMIT] = 35086,
    [SW_CHECK_HPACK_SIZE_UPDATE_PLACE] = 35110,
    [SW_CHECK_HPACK_SIZE_UPDATE_MISSING] = 35134,
    [SW_CHECK_HPACK_SIZE_UPDATE_COUNT] = 35160,
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
    return &rows[244 + (size_t)check];
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
