import Taro from '@tarojs/taro';
import { create } from 'zustand';
import { api } from '@/api/client';
import { actAs } from '@/api/identity';
import { keep, kept } from '@/api/storage';
import { TOUR, type TourIds } from './tour-steps';
import { WHOLE_LIFE } from './whole-life';

const STORED = 'demo-tour';
type State = { at: number; ids: TourIds };
type Tour = { state: State | undefined; lost: boolean; begin(): Promise<void>; go(step: number): void; end(): void };

/** Where one is in the guided tour; survives a reload. */
export const useTour = create<Tour>((set, get) => {
  const stand = (state: State | undefined) => {
    keep(STORED, state);
    set({ state, lost: false });
  };
  const show = ({ at, ids }: State) => {
    actAs(TOUR[at]!.as);
    void Taro.reLaunch({ url: TOUR[at]!.path(ids) });
  };
  return {
    state: kept<State>(STORED), lost: false,
    async begin() {
      const ids = await lifeShown();
      if (!ids) return set({ lost: true });
      stand({ at: 0, ids });
      show({ at: 0, ids });
    },
    go(step) {
      const { state } = get();
      if (!state || !TOUR[step]) return;
      stand({ ...state, at: step });
      show({ ...state, at: step });
    },
    end() {
      stand(undefined);
      actAs(undefined);
      void Taro.switchTab({ url: '/pages/home/index' });
    },
  };
});

/** The topic and the session of the life that was lived when the demonstration was set up. */
async function lifeShown(): Promise<TourIds | undefined> {
  const held = await api.session.list({ roomId: WHOLE_LIFE.roomId, stage: 'held' });
  const session = held.ok ? held.data.items.find(({ topicTitle }) => topicTitle === WHOLE_LIFE.title) : undefined;
  return session && { topicId: session.topicId, sessionId: session.id };
}
