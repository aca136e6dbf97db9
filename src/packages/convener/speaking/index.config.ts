export default definePageConfig({ navigationBarTitleText: '会上发言' });
