export default definePageConfig({ navigationBarTitleText: '摇号办理' });
