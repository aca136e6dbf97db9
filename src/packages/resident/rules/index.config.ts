export default definePageConfig({ navigationBarTitleText: '规则与约定' });
