import { masked, personalIn, unconfirmed } from '../../src/domain/text/personal/find';
import { PERSONAL_KINDS } from '../../src/domain/text/personal/kinds';
import { asRead as read } from '../support/personal-reading';
import { DISGUISES, KINDS, seeded, written } from '../support/personal-texts';

describe('nothing personal passes unmasked or unconfirmed, in whatever disguise', () => {
  const all = Object.keys(KINDS).flatMap((kind) => Object.keys(DISGUISES).map((disguise) => [kind, disguise] as const));
  test('twenty kinds, five disguises', () => expect([all.length, Object.keys(KINDS).every((kind) => kind in PERSONAL_KINDS)]).toEqual([100, true]));
  test.each(all)('%s, %s', (kind, disguise) => {
    for (let seed = 0; seed < 5; seed += 1) {
      const { text, secret } = written(kind, disguise, seeded(seed * 1009 + kind.length * 31 + disguise.length));
      const shown = masked(text);
      expect({ text, shown, found: personalIn(text).length > 0, left: read(shown).includes(read(secret)), open: unconfirmed(shown) }).toEqual({ text, shown, found: true, left: false, open: [] });
    }
  });
});

describe('what is nobody’s stays', () => {
  test.each([
    '依据扬委〔2020〕194号文件', '2026年3月5日上午9时30分开会', '2026-11-24 19:30 至 21:00', '2026.11.24', '投入1,300,000元，修路2600米，清沟2,500米，建水闸15座', '预算13.5万元、14.5万元', '应到41人，实到38人，利益相关方20人',
    '议题编号 2026-0017', '议事室编码 rm2AbC91kQx7TzP0', '校验码 3b7c1390a1d2e4f5061728394a5b6c7d8e9f00112233445566778899aabbccdd', '市民热线12345', '拨打110、119', '客服400-820-8820', '3幢北侧新增充电桩12个', '2单元门前修坡道', '1号门到3号楼之间', '第5号线', '协商议事室设在二楼',
    '环境卫生、高空抛物、周边停车', '群众关心的停车难', '物业公司经理到会', '利益相关方代表过半', '高校老师和项目经理参加', '常务副主任', '居民马上就能用上', '安全、方便、舒适', '黄土、石子、沙子', '微信扫码或打开网页', '关注微信公众号“有事好商量”', '相关同志表示支持', '5月1日起试行，6月底前完成', '统一使用2024年版合同', '商量结果：达成共识\n建议1：修灯', '每户补助300元，共501户', '王**反映，138****5678',
  ])('%s', (text) => expect(personalIn(text)).toEqual([]));
});

describe('a person decides what is in doubt, word for word', () => {
  test('what somebody lets stand, stands; another one does not', () => {
    const text = '会议室在文昌中路18号，有事找东关街12号的王大海老师';
    const shown = masked(text, { confirmed: ['18号'] });
    expect(shown).toBe('会议室在文昌中路18号，有事找东关街〔门牌已删去〕的王**老师');
    expect(unconfirmed(shown, { confirmed: ['18号'] })).toEqual([]);
  });
  test('证件号、车牌一律删去: nobody can let them stand', () => expect(masked('车牌苏K12345', { confirmed: ['苏K12345'] })).toBe('车牌〔车牌已删去〕'));
  test('people on record are found wherever they are named, and taken apart', () => {
    expect(masked('后来邻居和吉娜·沃说好了，吉 娜 沃点头', { known: ['吉娜沃'] })).toBe('后来邻居和吉**说好了，吉**点头');
    expect(masked('王*反映', { known: ['王兰'] })).toBe('王*反映');
  });
});

describe('the 500 texts', () => {
  test('20 kinds in 5 disguises, 5 texts each: none passes, also joined into one text', () => {
    const kinds = Object.keys(KINDS);
    const texts = Array.from({ length: 500 }, (_, i) => written(kinds[i % 20]!, Object.keys(DISGUISES)[Math.floor(i / 20) % 5]!, seeded(i)));
    const shown = texts.map(({ text }) => masked(text));
    expect(texts.filter(({ secret }, i) => read(shown[i]!).includes(read(secret))).map(({ text }) => text)).toEqual([]);
    const joined = masked(texts.slice(0, 100).map(({ text }) => text).join('\n'));
    expect(texts.slice(0, 100).filter(({ secret, kind }) => kind !== 'name' && read(secret).length > 5 && read(joined).includes(read(secret))).map(({ text }) => text)).toEqual([]);
    expect(unconfirmed(joined)).toEqual([]);
  });
});
