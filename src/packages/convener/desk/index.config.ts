export default definePageConfig({ navigationBarTitleText: '召集人工作台' });
