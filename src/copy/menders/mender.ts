/** Those who can put right what a rule found, as people know them; `nobody` where there is nothing left to do. */
export const WHO = {
  you: '您自己', someoneElse: '议事室其他工作人员', convener: '召集人', desk: '召集人或议事室工作人员', proposer: '提出人', resident: '居民本人',
  approver: '审定组织', colleague: '同一组织的其他工作人员', higherApprover: '上一级党组织', receiver: '备案机关', leader: '党委、政府',
  committee: '政协专门委员会', department: '有关部门', county: '县（市、区）政协', city: '市政协', nobody: '',
} as const;
export type Who = keyof typeof WHO;

/** Where it is put right: a page of src/navigation.ts, opened by `components/places.ts`. */
export const PLACES = {
  answer: '答复议题', procedure: '审定与备案', research: '调研记录', check: '待核对内容', residents: '居民核实', desk: '召集人工作台', sessionDesk: '协商活动办理', tray: '单位待办',
  topic: '议题页', edit: '修改议题', propose: '提出议题', room: '议事室主页', me: '我的',
} as const;
export type Place = keyof typeof PLACES;

/** Who can mend it, and where; without a place, on the page one is on, or outside this program. */
export type Mender = { who: Who; place?: Place };

export const by = (who: Who, place?: Place): Mender => (place ? { who, place } : { who });
