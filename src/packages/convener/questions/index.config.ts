export default definePageConfig({ navigationBarTitleText: '网上提问' });
