/** Somebody who proposes or supports a topic, and through what: by his or her own act `here`, or with a topic that was merged into it. */
export type Tie = { openid: string; through: readonly string[] };

const HERE = 'here';

export const own = (openid: string): Tie => ({ openid, through: [HERE] });
export const names = (ties: readonly Tie[]): string[] => ties.map(({ openid }) => openid);

/** Those of a merged topic join those who are there already; nobody stands in a list twice. */
export const joined = (ties: readonly Tie[], brought: readonly Tie[], by: string): Tie[] => [
  ...ties.map((tie) => (names(brought).includes(tie.openid) ? { ...tie, through: [...tie.through, by] } : tie)),
  ...names(brought).filter((openid) => !names(ties).includes(openid)).map((openid) => ({ openid, through: [by] })),
];

/** They leave again with the topic that brought them; who came another way too, stays. */
export const parted = (ties: readonly Tie[], by: string): Tie[] =>
  ties.map((tie) => ({ ...tie, through: tie.through.filter((way) => way !== by) })).filter(({ through }) => through.length > 0);

/** Support counts once a person, and not beside a proposal: who proposes a topic only by a merge gets it back when that is undone. */
export const counted = ({ proposers, supporters }: { proposers: readonly Tie[]; supporters: readonly Tie[] }): number =>
  supporters.filter(({ openid }) => !names(proposers).includes(openid)).length;
