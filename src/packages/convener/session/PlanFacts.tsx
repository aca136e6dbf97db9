import { View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { Facts } from '@/components/Facts';
import { Section } from '@/components/Section';
import type { SessionView } from '@/contract/session-shapes';
import { WAY_NAMES } from '@/copy/session-desk';
import { momentOf } from '@/copy/time';
import { CHANNEL_NAMES } from '@/domain/session/notice';
import { FORM_NAMES, MODE_NAMES } from '@/domain/session/session';
import { goTo, paths } from '@/navigation';

/** When, where, about what, with how many seats: everything as it was arranged. */
export function PlanFacts({ session }: { session: SessionView }) {
  const { form, mode, startsAt, endsAt, place, onlineLink, agenda, signUp, seats, notice, topicId } = session;
  const held = seats.groups.filter((group) => group.held > 0);
  return (
    <Section title='安排' more='看议题' onMore={() => goTo(paths.procedure(topicId))}>
      <Card>
        <Facts rows={[
          ['形式', `${FORM_NAMES[form]}，${MODE_NAMES[mode]}`], ['时间', `${momentOf(startsAt)}到${momentOf(endsAt)}`], ['地点', place], ['线上', onlineLink],
          ['商量什么', agenda.map(({ id, text, minutes }, i) => <View key={id}>{`${i + 1}. ${text}（${minutes}分钟）`}</View>)],
          ['席位', `${seats.limit}个，已有${seats.taken}人（受邀未答复${seats.invited}人）；其他人员最多${seats.othersStopAt}人`],
          ['报名', `${WAY_NAMES[signUp.way]}，${momentOf(signUp.closesAt)}截止`],
          ['候补', seats.waiting > 0 && `${seats.waiting}人`], ['等摇号', seats.applied > 0 && `${seats.applied}人`],
          ['预留', held.length > 0 && `${held.map(({ group, held: kept, taken }) => `${group}${kept}个（已坐${taken}）`).join('、')}${seats.holdsReleased ? '，已放开' : seats.releasesAt ? `，留到${momentOf(seats.releasesAt)}` : ''}`],
          ['通知', notice && `${momentOf(notice.at)}，${notice.channels.map((channel) => CHANNEL_NAMES[channel]).join('、')}`],
        ]} />
      </Card>
    </Section>
  );
}
