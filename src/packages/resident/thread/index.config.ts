export default definePageConfig({ navigationBarTitleText: '网上讨论' });
