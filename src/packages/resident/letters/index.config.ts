export default definePageConfig({ navigationBarTitleText: '来往信件' });
