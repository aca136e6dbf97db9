import type { PublicationScope } from '../domain/outcome/visible';

/** The four gates, as people know them. */
export const GATES = {
  scope: { name: '范围', what: '公布给谁看、用什么方式' },
  personal: { name: '个人信息', what: '姓名、电话、门牌、车牌、证件号，人数很少的数字' },
  safety: { name: '内容安全', what: '机器先查，拿不准的由核对的人逐字看' },
  completeness: { name: '完整', what: '清单已报送，每条建议都有答复' },
} as const;

/** What a scope means to whoever chooses it. */
export const SCOPE_HINTS: Record<PublicationScope, string> = {
  participants: '到会的人和提出议题的人看得到', 'room-area': '加上核实过住在这里的人', township: '加上核实过住在本乡镇（街道）、园区的人', county: '加上核实过住在本县（市、区）的人', city: '不登录也能看，有网页、海报和公众号文章',
};
