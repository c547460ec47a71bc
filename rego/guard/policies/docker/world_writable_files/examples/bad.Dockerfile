FROM tensorflow/serving:2.19.0
COPY models /models
RUN chmod -R 777 /models
USER 10001
