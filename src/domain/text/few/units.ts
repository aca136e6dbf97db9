/** In what people and households are counted. `household`: 户, 家; `vote`: 票. */
export type Counted = 'person' | 'household' | 'vote';

const PEOPLE = '(?:人大代表|政协委员|党代表|(?:居民|村民|业主|住户|群众|党员|职工|商户|家长|妇女|青年)代表|居民|村民|业主|住户|租户|农户|商户|店家|店主|摊主|摊贩|群众|老人|孩子|小孩|儿童|学生|家长|党员|代表|委员|干部|邻居|车主|司机|工人|职工|员工|同志|志愿者|大爷|大妈|阿姨|残疾人|病人|患者|妇女|成员|参加人|到会人|利益相关方)';
/** 3个村民小组, 2个老人活动室: called after people, and none. */
const NO_PEOPLE = '(?!小?组|委员?会|小?区|点|楼|会(?!议?上)|广场|活动|公寓|服务|之?[站室家]|队|群(?!众)|团|宿舍|食堂|乐园|餐|诉求|问题|意见|建议|事项|需求|驿站|学校|课|信箱|工作|示范|议事|自治|处|性|病房|通道|座|卡|证|票|重要)';
const AT_MOST = '(?!及?以[上下内外])';

/** What makes a figure one of people, and what it must not go on as: 三人间, 3户型, 两位数, 一票否决, 3家单位. `个` has somebody after it. */
const UNITS: readonly { unit: string; counted: Counted }[] = [
  { unit: `人次${AT_MOST}`, counted: 'person' },
  { unit: `人${AT_MOST}(?!次|间|座|组|小组|工作组|专班|制|份|均|床|房|民(?!警)|大(?!代表)|员|行(?!使)|桌|选|才|力|口|生|格|像|工(?!作)|造|车|型|版|舱|级|身|们|体|物|群|文|事|心|情|气|道|海|称|世|类|转|家|[一1](?!起|致|直|同|共|并|再))`, counted: 'person' },
  { unit: `户${AT_MOST}(?!型|外|口|籍|主|用|内|均|表|数|厕|门|线|头|养|多|为一|合用|共用|[一1](?!起|致|直|同|共|并|再))`, counted: 'household' },
  { unit: '户(?=外(?:,|都|全|均|其[余他它]|皆|已|没|无|出[务打去]|墙))', counted: 'household' },
  { unit: `名${AT_MOST}(?!单|称|额|字|义|片|次|录|牌|气|胜|言|誉)`, counted: 'person' },
  { unit: `位${AT_MOST}(?!数|一体|难求|置|于|次|移|元|址|列|密码|代码|编码|号码)`, counted: 'person' },
  { unit: `家${AT_MOST}(?!单位|企业|公司|部门|机构|银行|医院|学校|媒体|[国民]企|厂|物业|施工|建设|供[应电水气]|设计|保险|养老院|幼儿园|协会|合作社|园|政|具|电|庭|乡|风|务|用|装|族|训|教|常|长|人|老小|[一二三四五六两][口世代])`, counted: 'household' },
  { unit: `票${AT_MOST}(?!否|制|价|据|务|根|房|箱|通|面|款|额)`, counted: 'vote' },
  { unit: `个(?=人${AT_MOST}(?!大(?!代表)|次|民|员|工|行|信息|情|心|体|数|口|才))`, counted: 'person' },
  { unit: `个(?=${PEOPLE}${NO_PEOPLE})`, counted: 'person' },
  { unit: `个(?=家庭(?!医生|养老|病床|农场|作业))`, counted: 'household' },
  { unit: `(?=(?:居民|村民|业主|住户|租户|商户|店家|老人|摊主|车主)${NO_PEOPLE})`, counted: 'person' },
];
export const UNIT = UNITS.map(({ unit }, i) => `(?<u${i}>${unit})`).join('|');
/** 俩, 仨 hold their 个. */
export const TWO_OR_THREE = `(?<pair>[俩仨])(?:人${AT_MOST}(?!世界|间)|(?=户|家(?!公司|单位|企业)|${PEOPLE}${NO_PEOPLE}))`;

/** Which unit of these it was; `written` is empty where people follow the number at once. */
export function unitOf(groups: Record<string, string | undefined>): { written: string; counted: Counted } | undefined {
  const i = UNITS.findIndex((_, n) => groups[`u${n}`] !== undefined);
  return i < 0 ? undefined : { written: groups[`u${i}`]!, counted: UNITS[i]!.counted };
}

/** What stands in place of a figure, so that the sentence can still be read: 少数几户, 不足5人. */
export const fewInWords = (written: string, counted: Counted, least: number): string => (counted === 'household' && /^[户家个]$/u.test(written) ? `少数几${written}` : `不足${least}${written || '名'}`);
