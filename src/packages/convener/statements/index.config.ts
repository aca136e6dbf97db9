export default definePageConfig({ navigationBarTitleText: '观点' });
