FROM python:3.12-slim
RUN pip install --no-cache-dir mlflow==3.6.0
USER 10001
CMD ["mlflow", "server", "--host", "0.0.0.0", "--port", "5000"]
