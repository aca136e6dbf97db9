export default definePageConfig({ navigationBarTitleText: '审定与备案' });
