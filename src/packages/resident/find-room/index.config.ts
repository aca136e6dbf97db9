export default definePageConfig({ navigationBarTitleText: '找议事室' });
