export default definePageConfig({ navigationBarTitleText: '给委员写信' });
