import { panelChecker, type BrokenRule } from './broken-quota';
import { canonicalJson } from './canonical-json';
import { commitmentOf, poolHash, type Hash } from './hash';
import { PANELS } from './lottery';
import { merkleRoot, numberText } from './merkle';
import { personTypes } from './person-types';
import { checkPool, type Pool } from './pool';
import { seatsOf, type Bundle } from './seal';

export type Verification = { ok: true } | { ok: false; reason: string };

/** A thousand panels cannot give everybody exactly the probability: this much less at most, and one seat of rounding. */
export const SHORTFALL = 0.002;

const FIELDS = ['commitment', 'panels', 'pool', 'poolHash', 'probabilities', 'publicSource', 'root', 'seats', 'version'];

/** Recomputes everything a bundle claims, trusting nothing in it. The reason names the first thing that does not hold. */
export function verifyBundle(value: unknown, hash: Hash): Verification {
  const reason = shapeReason(value) ?? contentReason(value as Bundle, hash);
  return reason === undefined ? { ok: true } : { ok: false, reason };
}

function shapeReason(value: unknown): string | undefined {
  if (!isRecord(value) || Object.keys(value).sort().join() !== FIELDS.join()) return '文件不完整，或多出了内容';
  const { version, pool, poolHash: claimed, probabilities, panels, seats, root, publicSource, commitment } = value;
  if (version !== 1) return '版本不是 1';
  const checked = checkPool(pool);
  if (!checked.ok) return `名单有误：${checked.problem}`;
  if (canonicalJson(pool) !== canonicalJson(checked.pool)) return '名单多出了内容，或没有按编号排列';
  if (![claimed, root, commitment, publicSource].every((text) => typeof text === 'string')) return '校验值或公开来源不是文字';
  if (!Array.isArray(panels) || panels.length !== PANELS) return `不是 ${PANELS} 组`;
  if (!panels.every((panel) => Array.isArray(panel) && panel.every((id) => typeof id === 'string'))) return '有一组不是名单';
  return isRecord(probabilities) && isRecord(seats) ? undefined : '概率或组数不完整';
}

function contentReason(bundle: Bundle, hash: Hash): string | undefined {
  const { pool, panels, publicSource } = bundle;
  if (poolHash(pool, hash) !== bundle.poolHash) return '名单与公布的名单校验值不符';
  const reason = panelsReason(pool, panels) ?? seatsReason(bundle) ?? probabilitiesReason(bundle);
  if (reason !== undefined) return reason;
  const root = merkleRoot(panels, hash);
  if (root !== bundle.root) return '各组名单与公布的总校验值不符';
  const commitment = commitmentOf({ version: 1, poolHash: bundle.poolHash, root, panels: panels.length, publicSource }, hash);
  return commitment === bundle.commitment ? undefined : '与公布的承诺值不符';
}

function panelsReason(pool: Pool, panels: readonly (readonly string[])[]): string | undefined {
  const people = new Map(pool.people.map((person) => [person.id, person]));
  const broken = panelChecker(pool);
  for (const [number, panel] of panels.entries()) {
    const where = `第 ${numberText(number)} 组`;
    if (!panel.every((id) => people.has(id))) return `${where}有名单以外的人`;
    if (!panel.every((id, i) => i === 0 || panel[i - 1]! < id)) return `${where}有人重复，或没有按编号排列`;
    if (!(pool.fixed ?? []).every((id) => panel.includes(id))) return `${where}缺少固定席位`;
    const rule = broken(panel.map((id) => people.get(id)!));
    if (rule) return `${where}${brokenText(rule)}`;
  }
  return undefined;
}

const brokenText = (rule: BrokenRule): string =>
  rule.about === 'size' ? `是 ${rule.found} 人` : rule.about === 'household' ? '有两人同户' : `${rule.category}“${rule.value}”有 ${rule.found} 人，应为 ${rule.min} 至 ${rule.max} 人`;

function seatsReason({ pool, panels, seats }: Bundle): string | undefined {
  if (canonicalJson(seats) !== canonicalJson(seatsOf(pool, panels))) return '有人的组数与实际不符';
  const uneven = personTypes(pool).find(({ people }) => {
    const counts = people.map((id) => seats[id]!);
    return counts.reduce((most, count) => Math.max(most, count)) - counts.reduce((least, count) => Math.min(least, count)) > 1;
  });
  return uneven && '条件相同的人，组数相差超过 1 组';
}

function probabilitiesReason({ pool, probabilities, panels, seats }: Bundle): string | undefined {
  const ids = pool.people.map(({ id }) => id);
  if (Object.keys(probabilities).sort().join('\n') !== ids.join('\n')) return '概率与名单的人不符';
  if (!ids.every((id) => typeof probabilities[id] === 'number' && probabilities[id]! >= 0 && probabilities[id]! <= 1 + 1e-9)) return '有概率不在 0 与 1 之间';
  if (!(pool.fixed ?? []).every((id) => probabilities[id] === 1)) return '固定席位的概率不是 1';
  if (personTypes(pool).some(({ people }) => people.some((id) => probabilities[id] !== probabilities[people[0]!]))) return '条件相同的人，概率不同';
  if (Math.abs(ids.reduce((sum, id) => sum + probabilities[id]!, 0) - pool.size) > 1e-6) return '概率之和不是总人数';
  const short = ids.some((id) => probabilities[id]! - seats[id]! / panels.length > SHORTFALL + 1 / panels.length + 1e-9);
  return short ? '有人的组数比概率应有的少' : undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
