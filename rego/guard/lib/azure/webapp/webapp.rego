# METADATA
# description: The apps of App Service, in the resource types of all provider generations
package guard.lib.azure.webapp

import data.guard.lib.azure.argument

# METADATA
# description: Web apps and their slots
web := argument.resources([
	"azurerm_linux_web_app",
	"azurerm_windows_web_app",
	"azurerm_linux_web_app_slot",
	"azurerm_windows_web_app_slot",
	"azurerm_app_service",
	"azurerm_app_service_slot",
])

# METADATA
# description: Function apps, standard logic apps, and their slots
functions := argument.resources([
	"azurerm_linux_function_app",
	"azurerm_windows_function_app",
	"azurerm_linux_function_app_slot",
	"azurerm_windows_function_app_slot",
	"azurerm_function_app",
	"azurerm_function_app_slot",
	"azurerm_function_app_flex_consumption",
	"azurerm_logic_app_standard",
])

# METADATA
# description: Web apps, function apps, standard logic apps, and their slots
all := array.concat(web, functions)
