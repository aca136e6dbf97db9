export default definePageConfig({ navigationBarTitleText: '开设议事室' });
