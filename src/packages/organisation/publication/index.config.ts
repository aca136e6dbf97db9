export default definePageConfig({ navigationBarTitleText: '核对公布' });
