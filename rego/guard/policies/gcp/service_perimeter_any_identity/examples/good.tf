resource "google_access_context_manager_service_perimeter" "training" {
  parent = "accessPolicies/123"
  name   = "accessPolicies/123/servicePerimeters/training"
  title  = "training"

  status {
    restricted_services = ["storage.googleapis.com"]

    ingress_policies {
      ingress_from {
        identities = ["serviceAccount:deployer@acme-ml.iam.gserviceaccount.com"]

        sources {
          access_level = "accessPolicies/123/accessLevels/office"
        }
      }
    }
  }
}
