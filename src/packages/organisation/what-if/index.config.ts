export default definePageConfig({ navigationBarTitleText: '改了会怎样' });
