export default definePageConfig({ navigationBarTitleText: '议事室和覆盖' });
