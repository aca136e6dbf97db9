export default definePageConfig({ navigationBarTitleText: '调研' });
