resource "azurerm_data_factory" "scoring" {
  name                = "adf-scoring"
  resource_group_name = "rg-ml-prod"
  location            = "westeurope"

  github_configuration {
    account_name    = "example-ml"
    repository_name = "pipelines"
    branch_name     = "main"
    git_url         = "https://github.com"
    root_folder     = "/"
  }
}
