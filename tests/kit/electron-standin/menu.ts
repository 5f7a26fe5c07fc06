export interface MenuItemOptions {
  readonly id?: string;
  readonly label?: string;
  readonly role?: string;
  readonly type?: string;
  readonly accelerator?: string;
  readonly registerAccelerator?: boolean;
  readonly enabled?: boolean;
  readonly click?: () => void;
  readonly submenu?: readonly MenuItemOptions[];
}

export class MenuItem {
  readonly id: string;
  readonly label: string;
  readonly role: string;
  readonly type: string;
  readonly accelerator: string;
  readonly submenu: Menu | null;
  enabled: boolean;
  readonly #click: (() => void) | undefined;

  constructor({ id = '', label = '', role = '', type, accelerator = '', enabled = true, click, submenu }: MenuItemOptions) {
    this.id = id;
    this.label = label;
    this.role = role;
    this.type = type ?? (submenu ? 'submenu' : 'normal');
    this.accelerator = accelerator;
    this.enabled = enabled;
    this.submenu = submenu ? Menu.buildFromTemplate(submenu) : null;
    this.#click = click;
  }

  click(): void {
    this.#click?.();
  }
}

let applicationMenu: Menu | null = null;

export class Menu {
  items: readonly MenuItem[] = [];

  static buildFromTemplate(template: readonly MenuItemOptions[]): Menu {
    const menu = new Menu();
    menu.items = template.map((options) => new MenuItem(options));
    return menu;
  }

  static setApplicationMenu(menu: Menu | null): void {
    applicationMenu = menu;
  }

  static getApplicationMenu(): Menu | null {
    return applicationMenu;
  }

  popup(): void {
    // Nobody sees it; a test reads what was built.
  }

  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }
}
