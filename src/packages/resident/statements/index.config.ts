export default definePageConfig({ navigationBarTitleText: '大家的观点' });
