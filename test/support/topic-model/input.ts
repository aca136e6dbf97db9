import { ANSWERS } from './by-offices';
import { groupsOf, titleOf } from './deed';
import { aPlan, CROWDED } from '../sessions';
import type { Act, Model } from './model';

/** What is sent to the function for an act. */
export function inputOf(model: Model, act: Act): Record<string, unknown> {
  const { flaw, office, choice } = act;
  const missing = flaw === 'missing';
  const words = { title: titleOf(act), wrong: `晚上看不清路，老人容易摔倒，希望尽快修好。${flaw === 'personal' ? '联系电话 138 0000 0000' : ''}${flaw === 'review' ? '这段话请测试复核一下再公开' : ''}`, place: '观巷北段' };
  if (act.action === 'propose') return { roomId: model.world.rooms[act.room]!.id, ...words };
  const topic = model.topics[act.topic]!;
  const seen = { topicId: topic.id, revision: topic.revision - (act.stale ? 1 : 0) };
  const note = flaw === 'silent' ? '' : '请看说明';
  const asOffice = office ? { organisationId: office } : {};
  switch (act.action) {
    case 'edit': case 'amend': return { ...seen, ...words };
    case 'withdraw': return { topicId: topic.id };
    case 'second': return { topicId: topic.id, on: choice % 4 !== 0 };
    case 'screen': return {
      ...seen, note, ...(missing ? {} : { concern: 'practical' }), card: { onePlace: true, affectedNamed: true, oneQuestion: !flaw.startsWith('wide') },
      ...(flaw === 'wide-with-reason' ? { tooWideBecause: '同一根管道引起' } : {}), selfGovernment: flaw === 'self-government',
    };
    case 'return': return { ...seen, note };
    case 'merge': return { ...seen, into: model.topics[act.into]!.id };
    case 'refuse': return { ...seen, ...asOffice, ...(missing ? {} : { reason: 'other' }), note, nextStep: note };
    case 'redirect': return { ...seen, ...(missing ? {} : { channel: choice % 2 === 0 ? 'hotline' : 'petition' }), note, nextStep: note };
    case 'mapStakeholders': return { ...seen, extent: '观巷北段', groups: groupsOf(act) };
    case 'sendForApproval': case 'file': case 'unmerge': return seen;
    case 'escalate': return { ...seen, ...asOffice, ...(missing ? {} : { reason: 'beyond-village' }), note };
    case 'approve': return { ...seen, organisationId: office ?? 'none', checks: { political: !missing, quality: true }, ...(flaw === 'silent' ? {} : { meeting: { date: '2026-11-24', reference: '党委会纪要〔2026〕12号' } }) };
    case 'findOut': return {};
    case 'schedule': return { ...seen, ...aPlan(), because: CROWDED };
    case 'cancel': return { sessionId: topic.session?.id ?? 'none', revision: topic.session?.revision ?? 1, reason: missing ? '' : '场地有变' };
    case 'acknowledgeFiling': return { ...seen, organisationId: office ?? 'none' };
    case 'report': return { ...seen, ground: 'sensitive', content: flaw === 'silent' ? '' : '牵涉多年的老问题' };
    case 'answerReport': {
      const answer = ANSWERS[choice % 3]!;
      return { ...seen, organisationId: office ?? 'none', ...(missing ? {} : { answer }), explanation: note, ...(answer === 'redirect' && flaw !== 'wide' ? { channel: 'petition' } : {}) };
    }
  }
}
