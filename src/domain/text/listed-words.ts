/**
 * Words that lead nowhere good in a deliberation: trade in what is forbidden, fraud, advertisement. Beside WeChat's own check,
 * which knows what is not ours to list. Written as `filterForm` writes them.
 */
export const LISTED_WORDS = [
  '代开发票', '办假证', '刻假章', '出售枪支', '出售毒品', '网络赌博', '赌博网站', '时时彩计划', '裸聊', '色情服务', '贷款秒批', '套现提额', '刷单返利', '兼职刷单', '加微信看片', '包过包拿证', '低价出售身份证', '收购银行卡', '跑分兼职', '私家侦探查人',
] as const;
