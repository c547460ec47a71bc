{{- define "guard.name" -}}
{{- default .Chart.Name .Values.nameOverride | trunc 63 | trimSuffix "-" -}}
{{- end -}}

{{/* CronJobs get 52 characters: Kubernetes appends the time to the names of their Jobs. */}}
{{- define "guard.fullname" -}}
{{- if .Values.fullnameOverride -}}
{{- .Values.fullnameOverride | trunc 52 | trimSuffix "-" -}}
{{- else if contains (include "guard.name" .) .Release.Name -}}
{{- .Release.Name | trunc 52 | trimSuffix "-" -}}
{{- else -}}
{{- printf "%s-%s" .Release.Name (include "guard.name" .) | trunc 52 | trimSuffix "-" -}}
{{- end -}}
{{- end -}}

{{- define "guard.selectorLabels" -}}
app.kubernetes.io/name: {{ include "guard.name" . }}
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end -}}

{{- define "guard.labels" -}}
{{ include "guard.selectorLabels" . }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" }}
{{- end -}}

{{- define "guard.serviceAccountName" -}}
{{- if .Values.serviceAccount.create -}}
{{- default (include "guard.fullname" .) .Values.serviceAccount.name -}}
{{- else -}}
{{- required "set serviceAccount.name: with serviceAccount.create=false it names the account that exists" .Values.serviceAccount.name -}}
{{- end -}}
{{- end -}}

{{- define "guard.image" -}}
{{- $repository := required "set image.repository: build the image from deploy/Dockerfile, push it to your registry, and name it here" .Values.image.repository -}}
{{- $tag := default .Chart.AppVersion .Values.image.tag -}}
{{- with .Values.image.digest -}}
{{- printf "%s:%s@%s" $repository $tag . -}}
{{- else -}}
{{- printf "%s:%s" $repository $tag -}}
{{- end -}}
{{- end -}}

{{- define "guard.claimName" -}}
{{- default (include "guard.fullname" .) .Values.store.pvc.existingClaim -}}
{{- end -}}
