export default definePageConfig({ navigationBarTitleText: '摇号核对' });
