export default definePageConfig({ navigationBarTitleText: '委员和名册' });
