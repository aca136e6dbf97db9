/** WeChat insists on this component when the tab bar is custom. Ours is components/TabBar, inside each tab page. */
export default function CustomTabBar() {
  return null;
}
