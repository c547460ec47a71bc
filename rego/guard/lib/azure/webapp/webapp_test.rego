package guard.lib.azure.webapp_test

import data.guard.lib.azure.webapp

_resources := {
	"azurerm_linux_web_app": [{"id": "azurerm_linux_web_app.new"}],
	"azurerm_function_app": [{"id": "azurerm_function_app.old"}],
	"azurerm_storage_account": [{"id": "azurerm_storage_account.other"}],
}

test_web_apps_are_found if {
	found := webapp.web with input.resources as _resources
	found == [{"id": "azurerm_linux_web_app.new"}]
}

test_function_apps_are_apps_too if {
	found := webapp.all with input.resources as _resources
	found == [{"id": "azurerm_linux_web_app.new"}, {"id": "azurerm_function_app.old"}]
}
