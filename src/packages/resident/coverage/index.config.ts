export default definePageConfig({ navigationBarTitleText: '各地议事室' });
