/** The gallery of components is for us, never for residents: it exists in the local demo build only. */
const demo = process.env.TARO_APP_DEMO === '1';

export default defineAppConfig({
  pages: ['pages/home/index', 'pages/topics/index', 'pages/sessions/index', 'pages/me/index'],
  subPackages: [
    { root: 'packages/resident', pages: ['propose/index', 'topic/index', 'thread/index', 'standard/index', 'live/index', 'find-room/index', 'room/index', 'session/index', 'speaking/index', 'statements/index', 'minutes/index', 'outcome/index', 'item/index', 'items/index', 'publication/index', 'publications/index', 'draw/index', 'survey/index', 'coverage/index', 'letter/index', 'letters/index', 'identity/index', 'my-data/index', 'rules/index'] },
    { root: 'packages/convener', pages: ['desk/index', 'answer/index', 'check/index', 'questions/index', 'residents/index', 'procedure/index', 'research/index', 'survey/index', 'session/index', 'speaking/index', 'statements/index', 'minutes/index', 'outcome/index', 'publish/index', 'draw/index', 'session-plan/index', 'session-list/index', 'why-not/index', 'set-up/index'] },
    { root: 'packages/organisation', pages: ['tray/index', 'outcome/index', 'suggestions/index', 'appeals/index', 'publication/index', 'decide/index', 'desk/index', 'overdue/index', 'rooms/index', 'room/index', 'open-room/index', 'members/index', 'bodies/index', 'sheet/index', 'conventions/index', 'what-if/index'] },
    ...(demo ? [{ root: 'packages/gallery', pages: ['index'] }] : []),
  ],
  preloadRule: {
    'pages/home/index': { network: 'all', packages: ['packages/resident'] },
    'pages/topics/index': { network: 'all', packages: ['packages/resident'] },
    'pages/sessions/index': { network: 'all', packages: ['packages/resident'] },
  },
  /** `custom`: the bar is components/TabBar, which can grow with the elder size; the list is what switchTab needs. */
  tabBar: {
    custom: true,
    color: '#57534c',
    selectedColor: '#0b615e',
    backgroundColor: '#ffffff',
    list: [
      { pagePath: 'pages/home/index', text: '首页' },
      { pagePath: 'pages/topics/index', text: '议题' },
      { pagePath: 'pages/sessions/index', text: '协商' },
      { pagePath: 'pages/me/index', text: '我的' },
    ],
  },
  window: {
    navigationStyle: 'custom',
    navigationBarTitleText: '有事好商量',
    navigationBarTextStyle: '@bar' as 'black',
    backgroundColor: '@ground',
    backgroundTextStyle: '@pull' as 'dark',
  },
  darkmode: true,
  themeLocation: 'theme.json',
  lazyCodeLoading: 'requiredComponents',
  __usePrivacyCheck__: true,
  /** WeChat lets nobody choose a place on the map otherwise. */
  requiredPrivateInfos: ['chooseLocation'],
  /** Page slides cost frames on weak phones and shift fixed bars while they run. */
  animation: false,
});
