export default definePageConfig({ navigationBarTitleText: '本地约定' });
