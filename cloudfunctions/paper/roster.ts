import { PRESENCE_NAMES } from '../../src/copy/paper';
import { ROSTER_KIND_NAMES } from '../../src/domain/session/session';
import type { Seat } from '../_store/documents';
import type { Sheet } from '../_paper/render/xlsx';

/** 名单 as a sheet: who sits in which kind and group, what stands behind it, and who was there. No ways to reach people. */
export const roster = (seats: readonly Seat[]): Sheet => ({
  name: '名单', widths: [6, 14, 16, 20, 24, 24, 10, 12],
  head: ['序号', '姓名', '身份', '所属群体', '单位职务', '其他身份', '是否核实', '到会'],
  rows: seats.map(({ name, kind, group, title, also, attested, presence }, i) => [
    i + 1, name, ROSTER_KIND_NAMES[kind], group ?? '', title ?? '', also.map((other) => ROSTER_KIND_NAMES[other]).join('、'), attested ? '已核实' : '待核实', presence ? PRESENCE_NAMES[presence.how] : '',
  ]),
});
