FROM tensorflow/serving:2.19.0
COPY --chown=10001:10001 --chmod=0755 models /models
USER 10001
