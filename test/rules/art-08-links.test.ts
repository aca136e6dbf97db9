import { canAnswerLink, canLink, fitsLinks, type LinkView } from '../../src/domain/session/link';
import { numbersOn } from '../../src/domain/policy/numbers';
import { told } from '../support/verdicts';

const numbers = numbersOn('2026-12-05');
const view = (over: Partial<LinkView> = {}): LinkView => ({ numbers, form: 'link-up', links: 0, ownRoom: false, alreadyLinked: false, roomOpen: true, ...over });

describe('（八） 联起来: 几个议事室一起', () => {
  test.each`
    what                              | given                                                   | expected
    ${'another room'}                 | ${view()}                                               | ${[]}
    ${'the fifth room'}               | ${view({ links: 4 })}                                   | ${[]}
    ${'a sixth room'}                 | ${view({ links: 5 })}                                   | ${['session.link.too-many ← convention.linked-rooms']}
    ${'people are asked in'}          | ${view({ form: 'invite-in' })}                          | ${['session.link.not-link-up ← convention.linked-rooms']}
    ${'one goes out to people'}       | ${view({ form: 'go-out' })}                             | ${['session.link.not-link-up ← convention.linked-rooms']}
    ${'the host itself'}              | ${view({ ownRoom: true })}                              | ${['session.link.own-room ← convention.linked-rooms']}
    ${'one that was asked'}           | ${view({ links: 1, alreadyLinked: true })}              | ${['session.link.already-linked ← convention.linked-rooms']}
    ${'a room that is closed'}        | ${view({ roomOpen: false })}                            | ${['session.link.room-not-open ← convention.linked-rooms']}
    ${'all that is wrong, at once'}   | ${view({ form: 'go-out', roomOpen: false, links: 9 })}  | ${['session.link.not-link-up ← convention.linked-rooms', 'session.link.room-not-open ← convention.linked-rooms', 'session.link.too-many ← convention.linked-rooms']}
  `('$what → $expected', ({ given, expected }) => expect(told(canLink(given))).toEqual(expected));

  test.each`
    agree    | note            | expected
    ${true}  | ${''}           | ${[]}
    ${false} | ${'那天有别的会'} | ${[]}
    ${false} | ${' '}          | ${['session.link.no-reason ← convention.linked-rooms']}
  `('an answer, $agree with “$note” → $expected', ({ agree, note, expected }) => expect(told(canAnswerLink({ agree, note }))).toEqual(expected));

  test.each`
    form           | links | expected
    ${'link-up'}   | ${3}  | ${[]}
    ${'invite-in'} | ${0}  | ${[]}
    ${'invite-in'} | ${1}  | ${['session.link.still-linked ← convention.linked-rooms']}
  `('the plan as $form with $links rooms linked → $expected', ({ form, links, expected }) => expect(told(fitsLinks({ form, links }))).toEqual(expected));
});
