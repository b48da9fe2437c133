//! Chinese names of currencies and of their minor units, simplified and traditional.
//!
//! Signs (元, ¥, US$) and codes are shared by all languages and not here.

use crate::lexicon::signs::{Form, forms};

/// The names, each with what it may stand for.
pub(crate) const NAMES: &[Form] = forms! {
    // The Chinese currencies.
    "人民币" "人民幣" "人民币元" "人民幣元" "元人民币" "元人民幣" "块人民币" "圆人民币" => [CNY];
    "块" "塊" "块钱" "塊錢" "元钱" "元錢" "元整" "圆整" "圓整" => [CNY TWD HKD MOP];
    "港元" "港币" "港幣" "港圆" "港圓" "港纸" "港紙" "港元计" "元港币" "元港幣" "蚊" "蚊鸡" => [HKD];
    "新台币" "新台幣" "新臺幣" "台币" "台幣" "臺幣" "新台币元" "元新台币" "元新台幣" "元台币" "元台幣" => [TWD];
    "澳门元" "澳門元" "澳门币" "澳門幣" "葡币" "葡幣" => [MOP];
    "角" "毛" "毛钱" => [CNY TWD HKD MOP; minor 1];
    "毫" "毫子" => [HKD CNY; minor 1];
    "分" "分钱" "分錢" => [CNY TWD HKD MOP USD; minor 2];
    "仙" "港仙" => [HKD; minor 2];

    // The world's.
    "美元" "美金" "美圆" "美圓" "美元计" "元美金" => [USD];
    // As it is spoken, after the sound of "dollar".
    "刀" => [USD CAD AUD NZD];
    "美分" "美仙" => [USD; minor 2];
    "欧元" "歐元" "欧罗" "歐羅" => [EUR];
    "欧分" "歐分" => [EUR; minor 2];
    "日元" "日圆" "日圓" "日币" "日幣" "円" => [JPY];
    "英镑" "英鎊" => [GBP];
    "便士" => [GBP; minor 2];
    "镑" "鎊" => [GBP EGP];
    "瑞郎" "瑞士法郎" => [CHF];
    "法郎" => [CHF XOF XAF FRF];
    "法国法郎" "法國法郎" => [FRF];
    "非洲法郎" "中非法郎" "西非法郎" => [XOF XAF];
    "澳元" "澳币" "澳幣" "澳大利亚元" "澳洲元" => [AUD];
    "加元" "加币" "加幣" "加拿大元" => [CAD];
    "新西兰元" "新西蘭元" "纽元" "紐元" "纽币" "紐幣" "纽西兰元" "紐西蘭元" => [NZD];
    "新加坡元" "坡元" "新元" "新币" "新幣" "星元" "新加坡币" "新加坡幣" => [SGD];
    "韩元" "韓元" "韩圆" "韓圓" "韩圜" "韓圜" "韩币" "韓幣" => [KRW];
    "朝鲜元" "朝鲜圆" => [KPW];
    "卢布" "盧布" "俄罗斯卢布" "俄卢布" => [RUB];
    "白俄罗斯卢布" => [BYN];
    "卢比" "盧比" => [INR PKR LKR NPR MUR SCR];
    "印度卢比" "印度盧比" => [INR];
    "巴基斯坦卢比" "巴基斯坦盧比" => [PKR];
    "斯里兰卡卢比" "斯里蘭卡盧比" => [LKR];
    "尼泊尔卢比" "尼泊爾盧比" => [NPR];
    "塔卡" => [BDT];
    "泰铢" "泰銖" "铢" "銖" => [THB];
    "林吉特" "令吉" "马币" "馬幣" "马来西亚林吉特" "马元" => [MYR];
    "印尼盾" "印尼卢比" "印度尼西亚盾" "印尼盧比" => [IDR];
    "越南盾" "越盾" => [VND];
    "盾" => [VND IDR NLG];
    "菲律宾比索" "菲律賓比索" "菲律宾披索" "披索" => [PHP];
    "比索" => [MXN PHP ARS CLP COP];
    "墨西哥比索" "墨西哥披索" => [MXN];
    "阿根廷比索" "阿根廷披索" => [ARS];
    "智利比索" => [CLP];
    "哥伦比亚比索" => [COP];
    "缅元" "缅币" "緬元" "緬幣" => [MMK];
    "瑞尔" "瑞爾" => [KHR];
    "基普" => [LAK];
    "图格里克" "圖格里克" => [MNT];
    "坚戈" "堅戈" => [KZT];
    "苏姆" => [UZS];
    "雷亚尔" "雷亞爾" "巴西雷亚尔" "巴西雷亞爾" "巴币" => [BRL];
    "索尔" "秘鲁索尔" => [PEN];
    "玻利瓦尔" => [VES];
    "兰特" "蘭特" "南非兰特" "南非蘭特" => [ZAR];
    "里拉" "土耳其里拉" "新里拉" => [TRY];
    "意大利里拉" => [ITL];
    "里亚尔" "里亞爾" => [SAR IRR QAR OMR YER];
    "沙特里亚尔" "沙特里亞爾" => [SAR];
    "卡塔尔里亚尔" => [QAR];
    "伊朗里亚尔" => [IRR];
    "迪拉姆" "迪拉姆斯" "迪拉姆币" => [AED MAD];
    "阿联酋迪拉姆" "阿聯酋迪拉姆" => [AED];
    "第纳尔" "第納爾" => [KWD IQD JOD RSD BHD DZD TND LYD];
    "科威特第纳尔" => [KWD];
    "伊拉克第纳尔" => [IQD];
    "谢克尔" "謝克爾" "新谢克尔" => [ILS];
    "埃及镑" "埃及鎊" => [EGP];
    "奈拉" => [NGN];
    "塞地" => [GHS];
    "先令" => [KES UGX TZS];
    "肯尼亚先令" => [KES];
    "比尔" => [ETB];
    "克朗" => [SEK NOK DKK CZK ISK];
    "瑞典克朗" => [SEK];
    "挪威克朗" => [NOK];
    "丹麦克朗" "丹麥克朗" => [DKK];
    "捷克克朗" => [CZK];
    "冰岛克朗" => [ISK];
    "兹罗提" "茲羅提" => [PLN];
    "福林" "匈牙利福林" => [HUF];
    "列伊" => [RON];
    "列弗" => [BGN];
    "格里夫纳" "格里夫納" => [UAH];
    "德国马克" "德國馬克" "马克" => [DEM];
    "特别提款权" "特別提款權" => [XDR];

    // Crypto-assets.
    "比特币" "比特幣" => [BTC];
    "以太币" "以太幣" "以太坊" => [ETH];
};

/// Names that are more often something else: 分 is a minute or a point of a score, 块 a piece.
pub(crate) const HOMOGRAPHS: &[&str] =
    &["刀", "分", "角", "毛", "毫", "仙", "块", "塊", "镑", "鎊", "盾", "铢", "銖", "马克", "比尔", "索尔", "福林", "新元", "瑞尔"];
