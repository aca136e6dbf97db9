export default definePageConfig({ navigationBarTitleText: '登记本室情况' });
