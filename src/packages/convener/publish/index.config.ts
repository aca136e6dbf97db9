export default definePageConfig({ navigationBarTitleText: '公布成果' });
